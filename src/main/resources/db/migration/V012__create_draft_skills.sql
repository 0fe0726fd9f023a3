create table draft_skill_area (
    slug       text        not null,
    position   integer     not null,
    changed_at timestamptz not null,
    name       text        not null,
    summary    text        not null,
    milestone  text        not null,
    constraint draft_skill_area_pk primary key (slug)
);

create table draft_skill (
    slug       text        not null,
    position   integer     not null,
    changed_at timestamptz not null,
    name       text        not null,
    area       text        not null,
    summary    text        not null,
    why        text        not null,
    tools      jsonb       not null,
    constraint draft_skill_pk primary key (slug),
    constraint draft_skill_area_fk foreign key (area) references draft_skill_area (slug)
);

create index draft_skill_area_idx on draft_skill (area);

create table draft_unit (
    id            text        not null,
    position      integer     not null,
    changed_at    timestamptz not null,
    skill         text        not null,
    outcome       text        not null,
    effort_low    integer     not null,
    effort_likely integer     not null,
    effort_high   integer     not null,
    checklist     jsonb       not null,
    constraint draft_unit_pk primary key (id),
    constraint draft_unit_skill_fk foreign key (skill) references draft_skill (slug),
    constraint draft_unit_id_of_skill
        check (id in (skill || '.awareness', skill || '.working', skill || '.proficient')),
    constraint draft_unit_effort check (0 <= effort_low and effort_low <= effort_likely and effort_likely <= effort_high)
);

create index draft_unit_skill_idx on draft_unit (skill);

create table draft_prerequisite (
    unit         text        not null,
    prerequisite text        not null,
    position     integer     not null,
    changed_at   timestamptz not null,
    kind         text        not null,
    reason       text        not null,
    constraint draft_prerequisite_pk primary key (unit, prerequisite),
    constraint draft_prerequisite_unit_fk foreign key (unit) references draft_unit (id),
    constraint draft_prerequisite_prerequisite_fk foreign key (prerequisite) references draft_unit (id),
    constraint draft_prerequisite_not_itself check (unit <> prerequisite),
    constraint draft_prerequisite_kind check (kind in ('REQUIRED', 'RECOMMENDED'))
);

create index draft_prerequisite_prerequisite_idx on draft_prerequisite (prerequisite);
