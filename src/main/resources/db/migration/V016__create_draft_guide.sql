create table draft_guide_entry (
    slug       text        not null,
    position   integer     not null,
    changed_at timestamptz not null,
    question   text        not null,
    topic      text        not null,
    answer     text        not null,
    constraint draft_guide_entry_pk primary key (slug),
    constraint draft_guide_entry_topic check (topic in
        ('ROLES', 'GETTING_STARTED', 'SKILLS', 'PROJECTS', 'JOB_SEARCH', 'OUTLOOK'))
);

-- The career roles an entry is about.
create table draft_guide_entry_role (
    entry    text    not null,
    position integer not null,
    role     text    not null,
    constraint draft_guide_entry_role_pk primary key (entry, position),
    constraint draft_guide_entry_role_once unique (entry, role),
    constraint draft_guide_entry_role_entry_fk foreign key (entry) references draft_guide_entry (slug),
    constraint draft_guide_entry_role_role_fk foreign key (role) references draft_career_role (slug)
);

create table draft_guide_entry_source (
    entry    text    not null,
    position integer not null,
    source   text    not null,
    constraint draft_guide_entry_source_pk primary key (entry, position),
    constraint draft_guide_entry_source_once unique (entry, source),
    constraint draft_guide_entry_source_entry_fk foreign key (entry) references draft_guide_entry (slug),
    constraint draft_guide_entry_source_source_fk foreign key (source) references draft_source (slug)
);

-- The entries a career role's page shows.
create table draft_role_guide_entry (
    role     text    not null,
    position integer not null,
    entry    text    not null,
    constraint draft_role_guide_entry_pk primary key (role, position),
    constraint draft_role_guide_entry_once unique (role, entry),
    constraint draft_role_guide_entry_role_fk foreign key (role) references draft_career_role (slug),
    constraint draft_role_guide_entry_entry_fk
        foreign key (entry) references draft_guide_entry (slug) deferrable initially deferred
);
