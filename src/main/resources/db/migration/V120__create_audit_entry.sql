-- What people with power did. No foreign keys: an entry outlives the people and things it speaks of.
create table audit_entry (
    id           bigint      generated always as identity,
    at           timestamptz not null,
    actor_id     uuid,
    act          text        not null,
    subject_kind text        not null,
    subject_id   text        not null,
    details      jsonb       not null,
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_details_are_a_list check (jsonb_typeof(details) = 'array')
);

create index audit_entry_at on audit_entry (at);
create index audit_entry_actor on audit_entry (actor_id, id);
create index audit_entry_subject on audit_entry (subject_kind, subject_id, id);
create index audit_entry_act on audit_entry (act, id);
