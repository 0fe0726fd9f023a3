-- What admins did to submissions beside what the states tell, and why.
create table review_intervention (
    account_id    uuid        not null,
    submission_id uuid        not null,
    id            uuid        not null default uuidv7(),
    at            timestamptz not null,
    admin_id      uuid,
    kind          text        not null,
    mentor_id     uuid,
    reason        text        not null,
    constraint review_intervention_pk primary key (account_id, submission_id, id),
    constraint review_intervention_submission_fk foreign key (account_id, submission_id)
        references submission (account_id, id) on delete cascade,
    constraint review_intervention_admin_fk foreign key (admin_id) references account (id) on delete set null,
    constraint review_intervention_mentor_fk foreign key (mentor_id) references account (id) on delete set null,
    constraint review_intervention_kind_known check (kind in ('REASSIGNED', 'CLOSED')),
    constraint review_intervention_reason_given check (reason <> '')
);

create index review_intervention_admin_idx on review_intervention (admin_id);
create index review_intervention_mentor_idx on review_intervention (mentor_id) where mentor_id is not null;
