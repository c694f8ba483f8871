/** What firms, clubs, unions and offices do of themselves, besides saying something: verbs, lemma. */
export const BODY_DEEDS: ReadonlySet<string> = new Set(
  `acquire administer advertise apologise apologize appeal apply appoint audit award bid boycott broadcast buy
  campaign certify commission compete contribute decline demand deny disclose donate employ evict expand fine found
  fund hire import incorporate insure invest issue launch lease license lobby manufacture merge operate oppose organise
  organize outsource own petition pledge prefer promise prosecute publish recall recruit refund refuse regulate reject
  relaunch represent rebrand rehome retail sell settle sponsor sue supply support threaten trade urge vow welcome`.split(
    /\s+/,
  ),
);
