-- What things of the catalogue say in other languages, by language and thing: de.skill.python. Things of ten tables are
-- translated, so that there is no foreign key; the checks see to it that nothing is published that translates nothing.
create table draft_translation (
    id         text        not null,
    position   integer     not null,
    changed_at timestamptz not null,
    title      text,
    summary    text,
    body       text,
    constraint draft_translation_pk primary key (id),
    constraint draft_translation_id_form check (id ~ '^[a-z]{2}\.[a-z]+\.[a-z0-9.-]+$')
);
