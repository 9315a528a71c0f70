# The check of the ledger: what it answers beyond cli.ftl.

cli-verify-sum = SHA-256 of the file: { $sum }
cli-verify-breaks = Places where chains are broken: { $count }. The first of them follows.
cli-verify-chains = The chains hold: entries { $entries }, streams { $streams }. There are no checkpoints: nothing seals the ledger as a whole.
cli-verify-pointless = THE SIGNATURES WERE NOT CHECKED: there are no checkpoints. Perhaps they were taken out: ask the coordinator or the department how many there were.
cli-verify-zip = The archive { $file } is damaged or none of /export: one .jsonl file without a password is wanted. Download it again.
