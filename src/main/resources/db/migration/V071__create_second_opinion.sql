-- Decided submissions that another mentor reviews as well, without knowing the first review. Changes nothing for the
-- learner. Nobody's until taken; free again when the mentor lets the time run out.
create table second_opinion (
    account_id    uuid        not null,
    submission_id uuid        not null,
    asked_at      timestamptz not null,
    mentor_id     uuid,
    expires_at    timestamptz,
    verdict       text,
    scores        jsonb,
    decided_at    timestamptz,
    constraint second_opinion_pk primary key (account_id, submission_id),
    constraint second_opinion_review_fk foreign key (account_id, submission_id)
        references review (account_id, submission_id) on delete cascade,
    constraint second_opinion_mentor_fk foreign key (mentor_id) references account (id) on delete set null,
    constraint second_opinion_not_of_own_work check (mentor_id <> account_id),
    constraint second_opinion_decided_as_a_whole
        check ((decided_at is null) = (verdict is null) and (verdict is null) = (scores is null)),
    constraint second_opinion_verdict_known check (verdict in ('APPROVED', 'APPROVED_WITH_NOTES', 'CHANGES_REQUESTED'))
);

create index second_opinion_mentor_idx on second_opinion (mentor_id);
create index second_opinion_open_idx on second_opinion (asked_at) where decided_at is null;
