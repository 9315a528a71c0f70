// The steps of both tours: on which phone, how it is seen that it was done, and where to tap.

const key = (name) => ({ key: name });
const verb = (name) => ({ verb: name });
const CAMERA = { control: ".camera" };

const milestone = (name) => ({
  who: "observer",
  done: (facts) => facts.milestone(name),
  points: [verb("fill"), key(name)],
});
const look = (who, step) => ({ who, done: (facts) => facts.looked(who, step), points: [CAMERA] });
const take = (who, step) => ({ who, done: (facts) => facts.reached(step), points: [verb("take"), CAMERA] });
const confirm = (who, step) => ({ who, done: (facts) => facts.confirmed(step), points: [verb("confirm")] });
const count = (step) => ({ who: "expert", done: (facts) => facts.reached(step), points: [verb("count"), CAMERA] });

const MUNICIPAL = [
  [milestone("arrived")],
  [milestone("handed-out")],
  [milestone("collected-works"), milestone("packed-with-me")],
  [
    look("school", "packed"),
    { who: "school", done: (facts) => facts.reached("packed"), points: [verb("fill"), verb("pack"), CAMERA] },
  ],
  [look("observer", "to-observer"), take("observer", "to-observer")],
  [confirm("school", "to-observer")],
  [take("coordinator", "to-coordinator"), confirm("observer", "to-coordinator")],
  [take("expert", "to-expert"), confirm("coordinator", "to-expert")],
  [count("opened"), count("checked")],
  [
    take("coordinator", "from-expert"),
    confirm("expert", "from-expert"),
    take("school", "to-school"),
    confirm("coordinator", "to-school"),
    { who: "school", done: (facts) => facts.counted("to-school"), points: [verb("count"), CAMERA] },
    { who: "school", done: (facts) => facts.uploaded, points: [key("upload")] },
    { who: "coordinator", done: (facts) => facts.seen.status, points: [key("status")] },
    { who: null, done: (facts) => facts.seen.verified, points: [] },
  ],
];

const typed = (who, done) => ({ who, done, points: [] });

const COLLEGE = [
  [typed("coordinator", (facts) => facts.seen.roadmap)],
  [{ who: "school", done: (facts) => facts.acted("day-chosen", "school"), points: [verb("day-chosen"), verb("choose-day")] }],
  [typed("school", (facts) => facts.acted("codes-issued", "school"))],
  [{ who: "school", done: (facts) => facts.happened("rooms-reported"), points: [verb("fill")] }],
  [{ who: "school", done: (facts) => facts.reached("collected"), points: [verb("fill"), verb("rooms-pack")] }],
  [
    { who: "school", done: (facts) => facts.offered("school", "to-commission") || facts.offered("school", "to-expert"), points: [verb("offer")] },
    take("chair", "to-commission"),
  ],
  [
    { who: "chair", done: (facts) => facts.offered("chair", "to-expert"), points: [verb("share")] },
    take("expert", "to-expert"),
  ],
  [count("opened"), count("checked"), typed("expert", (facts) => facts.seen.marks)],
  [
    take("school", "returned"),
    confirm("expert", "returned"),
    { who: "school", done: (facts) => facts.counted("returned"), points: [verb("count"), CAMERA] },
  ],
  [
    { who: "school", done: (facts) => facts.uploaded, points: [key("upload")] },
    { who: "coordinator", done: (facts) => facts.seen.status, points: [key("status")] },
    { who: null, done: (facts) => facts.seen.verified, points: [] },
  ],
];

export const STEPS = { municipal: MUNICIPAL, college: COLLEGE };
