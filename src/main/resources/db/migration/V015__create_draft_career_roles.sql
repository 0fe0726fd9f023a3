create table draft_source (
    slug         text        not null,
    position     integer     not null,
    changed_at   timestamptz not null,
    title        text        not null,
    publisher    text        not null,
    published_on date        not null,
    note         text,
    constraint draft_source_pk primary key (slug)
);

create table draft_career_role (
    slug             text        not null,
    position         integer     not null,
    changed_at       timestamptz not null,
    name             text        not null,
    family           text        not null,
    entry            boolean     not null,
    tagline          text        not null,
    summary          text        not null,
    primary_focus    text        not null,
    typical_output   jsonb       not null,
    day_to_day       jsonb       not null,
    responsibilities jsonb       not null,
    collaborators    jsonb       not null,
    closest_relative text        not null,
    suits            jsonb       not null,
    less_suited      jsonb       not null,
    industries       jsonb       not null,
    portfolio_rule   jsonb       not null,
    constraint draft_career_role_pk primary key (slug),
    constraint draft_career_role_family check (family in
        ('MACHINE_LEARNING', 'AI_APPLICATIONS', 'DATA', 'PLATFORM', 'ANALYTICS', 'SOFTWARE'))
);

create table draft_requirement (
    role       text        not null,
    skill      text        not null,
    position   integer     not null,
    changed_at timestamptz not null,
    unit       text        not null,
    importance text        not null,
    constraint draft_requirement_pk primary key (role, skill),
    constraint draft_requirement_role_fk foreign key (role) references draft_career_role (slug),
    constraint draft_requirement_skill_fk foreign key (skill) references draft_skill (slug),
    constraint draft_requirement_unit_fk foreign key (unit) references draft_unit (id),
    constraint draft_requirement_unit_of_skill check (starts_with(unit, skill || '.')),
    constraint draft_requirement_importance check (importance in ('ESSENTIAL', 'IMPORTANT', 'USEFUL'))
);

create index draft_requirement_skill_idx on draft_requirement (skill);

create table draft_role_challenge (
    role     text    not null,
    position integer not null,
    title    text    not null,
    body     text    not null,
    constraint draft_role_challenge_pk primary key (role, position),
    constraint draft_role_challenge_role_fk foreign key (role) references draft_career_role (slug)
);

-- The units that answer the role's challenge at this place.
create table draft_role_challenge_unit (
    role      text    not null,
    position  integer not null,
    challenge integer not null,
    unit      text    not null,
    constraint draft_role_challenge_unit_pk primary key (role, position),
    constraint draft_role_challenge_unit_once unique (role, challenge, unit),
    constraint draft_role_challenge_unit_role_fk foreign key (role) references draft_career_role (slug),
    constraint draft_role_challenge_unit_unit_fk foreign key (unit) references draft_unit (id)
);

create table draft_role_figure (
    role     text    not null,
    position integer not null,
    kind     text    not null,
    level    text,
    region   text,
    low      integer,
    high     integer,
    measure  text,
    body     text    not null,
    source   text    not null,
    constraint draft_role_figure_pk primary key (role, position),
    constraint draft_role_figure_role_fk foreign key (role) references draft_career_role (slug),
    constraint draft_role_figure_source_fk foreign key (source) references draft_source (slug),
    constraint draft_role_figure_kind check (kind in ('SALARY', 'OUTLOOK', 'TIME_TO_READY', 'PROJECTS', 'OTHER')),
    constraint draft_role_figure_level check (level in ('ENTRY', 'MID', 'SENIOR')),
    constraint draft_role_figure_measure check (measure in ('USD_PER_YEAR', 'PERCENT', 'MONTHS', 'COUNT'))
);

create table draft_role_stepping_stone (
    role     text    not null,
    position integer not null,
    other    text    not null,
    body     text    not null,
    constraint draft_role_stepping_stone_pk primary key (role, position),
    constraint draft_role_stepping_stone_once unique (role, other),
    constraint draft_role_stepping_stone_role_fk foreign key (role) references draft_career_role (slug),
    constraint draft_role_stepping_stone_other_fk foreign key (other) references draft_career_role (slug),
    constraint draft_role_stepping_stone_not_itself check (role <> other)
);

create table draft_role_comparison (
    role     text    not null,
    position integer not null,
    other    text    not null,
    body     text    not null,
    constraint draft_role_comparison_pk primary key (role, position),
    constraint draft_role_comparison_once unique (role, other),
    constraint draft_role_comparison_role_fk foreign key (role) references draft_career_role (slug),
    constraint draft_role_comparison_other_fk foreign key (other) references draft_career_role (slug),
    constraint draft_role_comparison_not_itself check (role <> other)
);

create table draft_role_certification (
    role          text    not null,
    position      integer not null,
    certification text    not null,
    constraint draft_role_certification_pk primary key (role, position),
    constraint draft_role_certification_once unique (role, certification),
    constraint draft_role_certification_role_fk foreign key (role) references draft_career_role (slug),
    constraint draft_role_certification_certification_fk
        foreign key (certification) references draft_certification (slug)
);
