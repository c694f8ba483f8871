/** Words of disclaiming and of any paper, which say nothing of the topic. */
export const HOLLOW =
  /^(?:find|question|matter|issu|whether|respect|order|part|parti|side|make|caus|respons|individu|person|posit|case|year|time|sai|ought|document|notic|report|here|herein|account|requir|recommend)$/;
