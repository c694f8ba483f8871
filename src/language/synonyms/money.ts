/** Prices, payments, buying and selling; firms and their customers. */
export const MONEY = `
pay contribute fund finance foot meet cost contribution payment funding
cost price worth value budget bill estimate spend expense put
consideration price payment pay cost
takeover acquire absorb swallow acquisition take buy
compensate compensation reimburse refund repay repayment recompense damages redress pay
fee tuition charge fare levy price
money fund cash sum grant pound dollar
buy purchase acquire
sell sale dispose
shop store retailer trader business outlet
trader shopkeeper retailer business
customer consumer buyer user client purchaser
product item goods article unit device
sell supply distribute market
maker manufacturer producer company firm business
company firm business corporation operator
factory plant works site
strip dock deduct deprive deduction docking
sum amount payment
refund repay reimburse return
bribe kickback backhander payment gift inducement sweetener
repay repayment refund reimburse restore payback
award let grant place
bid tender quote quotation offer competition
sell dispose offload part sale disposal
buy acquire purchase snap
rent lease let hire rental
borrow loan lend debt mortgage
lend loan advance
owe owing debt arrears outstanding
donate give donation gift bequest bequeath endow
profit surplus gain
loss deficit shortfall
raise collect fundraise
export ship
import bring
`;
