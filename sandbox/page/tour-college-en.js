// The words of the colleges' tour. In braces: people, the packet's code, what to write, the bot's buttons.

export const EN = {
  "complete-college": "The college's day is done. The packet is back, the form is uploaded, the ledger holds. You can start over with another work.",
  college: [
    {
      title: "The roadmap",
      why: "Colleges begin half a year before: every task has its days and somebody who answers for it. What is done and what is late can be seen.",
      tasks: ["{coordinator}: write /roadmap. Below are buttons for what is not done and what is overdue."],
    },
    {
      title: "The college chooses the day",
      why: "A work has a window. The responsible organiser chooses the day; deadlines and reminders follow it.",
      tasks: ["{school}: write /days, tap the work, then the day."],
    },
    {
      title: "Participant codes",
      why: "A code instead of a name. Who has which code stays in the college, on paper.",
      tasks: ["{school}: write “/codes {course} курс {codes}”."],
    },
    {
      title: "Who came, room by room",
      why: "All rooms in one message: the number of the room and how many came. At most 25 in a room.",
      tasks: ["{school}: write “{rooms}” and answer three questions: “{choice_enough}”, “{choice_none}”, one variant."],
    },
    {
      title: "The works are collected",
      why: "A packet a room. The counts are known already, the rest is asked once for all packets.",
      tasks: ["{school}: tap “{choice_rooms_pack}” and answer three questions: “{choice_unspoiled}”, “{choice_papers}”, “{choice_seals}”."],
    },
    {
      title: "The pile goes to the checking place",
      why: "Where and when works are checked is on the packet's card. The chair takes the whole pile by one photo.",
      tasks: [
        "{school}: tap “{choice_offer}”.",
        "{chair}: camera, tick all labels of this work ({total}), take the picture, then “{choice_take}”.",
      ],
    },
    {
      title: "The chair shares out",
      why: "Who gets how many, in one message, by call-signs. For an expert without a phone the chair's word is recorded.",
      tasks: [
        "{chair}: write “{share}”, look at it and tap “{choice_share}”.",
        "{expert}: take yours, “{choice_take_mine}”.",
      ],
    },
    {
      title: "The expert checks and gives marks",
      why: "Works are counted at the opening and before they are given back. Marks go by codes: the bot's table, or in the chat.",
      tasks: [
        "{expert}: scan {code}, tap the button with the number of works: the packet is open.",
        "{expert}: the next button with the number: the works are checked.",
        "{expert}: write /marks and take the table. Send it back here when it is filled in: the clip, “File”.",
      ],
    },
    {
      title: "The packet goes back",
      why: "The expert or the chair may bring it. The college counts the works again.",
      tasks: [
        "{school}: scan {code} and “{choice_take_school}”.",
        "{expert}: confirm, “{choice_confirm}”.",
        "{school}: tap the button with the number of works.",
      ],
    },
    {
      title: "Upload, summary and ledger",
      why: "The form is uploaded to FIS OKO, the coordinator sees where the other packets are, the ledger is checked whole.",
      tasks: [
        "{school}: “{upload}”.",
        "{coordinator}: “{status}”.",
        "Open the ledger and press “Check the ledger”.",
      ],
    },
  ],
};
