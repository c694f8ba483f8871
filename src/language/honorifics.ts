/** Forms of address before a name, lower case, without a full stop. `Mrs Mary Smith`, `Cllr John Brown`. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron viscount earl duke duchess prince
  princess rev reverend revd fr father sister canon bishop archbishop rabbi imam cllr clr cr councillor alderman ald
  mayor judge justice hon rt sen senator rep representative congressman congresswoman gov governor president
  capt captain cmdr commander col colonel gen general lt lieutenant maj major sgt sergeant cpl corporal adm
  admiral pc dc di dci det insp inspector supt superintendent constable chief sheriff deputy officer nurse
  sr st messrs`.split(/\s+/),
);
