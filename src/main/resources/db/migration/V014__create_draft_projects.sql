create table draft_stage (
    slug       text        not null,
    position   integer     not null,
    changed_at timestamptz not null,
    name       text        not null,
    question   text        not null,
    summary    text        not null,
    constraint draft_stage_pk primary key (slug)
);

create table draft_rubric (
    slug       text        not null,
    position   integer     not null,
    changed_at timestamptz not null,
    title      text        not null,
    criteria   jsonb       not null,
    constraint draft_rubric_pk primary key (slug)
);

create table draft_brief (
    slug          text        not null,
    position      integer     not null,
    changed_at    timestamptz not null,
    title         text        not null,
    paradigm      text        not null,
    summary       text        not null,
    problem       text        not null,
    deliverables  jsonb       not null,
    data          text        not null,
    effort_low    integer     not null,
    effort_likely integer     not null,
    effort_high   integer     not null,
    rubric        text        not null,
    checks        jsonb       not null,
    stretch       text,
    constraint draft_brief_pk primary key (slug),
    constraint draft_brief_rubric_fk foreign key (rubric) references draft_rubric (slug),
    constraint draft_brief_paradigm check (paradigm in
        ('CLASSICAL_ML', 'DEEP_LEARNING', 'LLM_APPLICATION', 'DATA_ENGINEERING', 'MLOPS', 'ANALYTICS')),
    constraint draft_brief_effort check (0 <= effort_low and effort_low <= effort_likely and effort_likely <= effort_high)
);

create index draft_brief_rubric_idx on draft_brief (rubric);

create table draft_brief_stage (
    brief    text    not null,
    position integer not null,
    stage    text    not null,
    constraint draft_brief_stage_pk primary key (brief, position),
    constraint draft_brief_stage_once unique (brief, stage),
    constraint draft_brief_stage_brief_fk foreign key (brief) references draft_brief (slug),
    constraint draft_brief_stage_stage_fk foreign key (stage) references draft_stage (slug)
);

create table draft_brief_need (
    brief    text    not null,
    position integer not null,
    unit     text    not null,
    constraint draft_brief_need_pk primary key (brief, position),
    constraint draft_brief_need_once unique (brief, unit),
    constraint draft_brief_need_brief_fk foreign key (brief) references draft_brief (slug),
    constraint draft_brief_need_unit_fk foreign key (unit) references draft_unit (id)
);

create table draft_brief_proof (
    brief    text    not null,
    position integer not null,
    unit     text    not null,
    constraint draft_brief_proof_pk primary key (brief, position),
    constraint draft_brief_proof_once unique (brief, unit),
    constraint draft_brief_proof_brief_fk foreign key (brief) references draft_brief (slug),
    constraint draft_brief_proof_unit_fk foreign key (unit) references draft_unit (id)
);
