/** Animals, crops, hunting and fishing. */
export const COUNTRY = `
dog animal pet
grow cultivate farm plant
harvest crop yield pick
slaughter cull kill destroy
graze pasture
fell cut chop
plant sow
fish catch trawl net
shoot hunt cull
`;
