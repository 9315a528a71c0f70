// The words of the tour. In braces: people, the packet's code, and what stands on the bot's buttons today.

export const EN = {
  tour: "Training",
  fold: "Fold or unfold",
  "leave-tour": "Leave the training",
  step: "Step {n} of {of}",
  next: "Next",
  skip: "Skip",
  back: "Back",
  again: "Start over",
  finish: "Finish",
  "step-done": "The step is done",
  done: "done",
  "open-phone": "Open the phone of {who}",
  "to-ledger": "Open the ledger",
  lesson: "Training packet {code}: {title}",
  ahead: "This work is on {day}: the bot accepts no marks before that day.",
  "go-there": "Go to that morning",
  "no-lesson": "There is no packet left to learn on: the others are packed already. To go through the day once more, stop this demo (Ctrl-C in its window) and begin it anew:",
  "no-plan": "There is no campaign yet, so there is nothing to learn on. On the phone К-01 tap “Begin”, then send the bot a plan: the clip, “Example plan”. Look at the preview and tap “Применить” (apply).",
  "no-experts": "The plan is applied, but the packets have no experts yet. On the phone К-01 write /assign and tap “Назначить всё предложенное” (assign all; for what is left, “Назначить остальные”).",
  "get-example": "Download the example plan",
  "no-phone": "{who} has no phone yet. On the phone {coordinator} write /people {who}, tap “Новая ссылка” (a new link), then the link itself: the phone {who} opens.",
  "complete-municipal": "The municipal day is done. The packet is back at the school, the form is uploaded, the ledger holds. You can start over with another packet.",
  municipal: [
    {
      title: "The observer is there",
      why: "The observer comes to the school before the work begins and says so with one tap.",
      tasks: ["On the phone {observer} tap “{arrived}”."],
    },
    {
      title: "The papers are handed out",
      why: "The archive was downloaded and printed before the observer. The number is recorded when the bot answers with the number of its entry.",
      tasks: ["{observer}: write “{handed_out} {listed}”, which is recorded at once. Or by buttons: “{handed_out}”, a number, and the answer to “{download}”; without the second answer the number is recorded when you begin another question."],
    },
    {
      title: "The works are collected and packed before the observer",
      why: "Phones are put away during the work. All of this can be noted later with its time.",
      tasks: [
        "{observer}: write “{collected_works} {listed}”.",
        "{observer}: tap “{packed_with_me}”.",
      ],
    },
    {
      title: "The school packs",
      why: "A scan only shows the packet. Packing is recorded when the school has answered a few short questions.",
      tasks: [
        "{school}: tap the camera, tick {code}, “Scan”.",
        "{school}: “{choice_pack}”, then two numbers, for example “{listed} {listed}”, and so on to the seal's number.",
      ],
    },
    {
      title: "The observer takes the packet",
      why: "Whoever has the packet in hand takes it. The seal is looked at every time.",
      tasks: [
        "{observer}: camera, {code}, “Scan”.",
        "{observer}: is the seal whole? “{choice_take}”.",
      ],
    },
    {
      title: "The school confirms",
      why: "A handover has two sides: the taker has said so, the giver confirms.",
      tasks: ["{school}: the bot asks whether you have handed the packet over. Answer “{choice_confirm}”."],
    },
    {
      title: "The coordinator takes it from the observer",
      why: "The observer has brought the packet. The coordinator need not wait for the confirmation.",
      tasks: [
        "{coordinator}: scan {code} and “{choice_take}”.",
        "{observer}: confirm, “{choice_confirm}”.",
      ],
    },
    {
      title: "The coordinator hands it to the expert",
      why: "The plan names the expert: {expert}. The coordinator can choose another with a button under the card.",
      tasks: [
        "{expert}: scan {code} and “{choice_take}”.",
        "{coordinator}: confirm, “{choice_confirm}”.",
      ],
    },
    {
      title: "The expert opens, counts and checks",
      why: "Works are counted where the packet is open: at the opening and before it is closed again.",
      tasks: [
        "{expert}: the packet is open, tap the button with the number of works.",
        "{expert}: the works are checked, tap the next button with the number.",
      ],
    },
    {
      title: "Return, upload and the check of the ledger",
      why: "The checked works go back to the school, the form is uploaded, the coordinator sees where all packets are.",
      tasks: [
        "{coordinator}: take {code} from the expert.",
        "{expert}: confirm, “{choice_confirm}”.",
        "{school}: scan {code} and “{choice_take_school}”.",
        "{coordinator}: confirm, “{choice_confirm}”.",
        "{school}: count, tap the button with the number.",
        "{school}: “{upload}”.",
        "{coordinator}: “{status}” shows where all packets are.",
        "Open the ledger and press “Check the ledger”.",
      ],
    },
  ],
};
