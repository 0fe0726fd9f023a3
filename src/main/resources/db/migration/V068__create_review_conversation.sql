-- What mentor and learner say about a reviewed submission; the review's own comments come first.
create table review_comment (
    account_id    uuid        not null,
    submission_id uuid        not null,
    id            uuid        not null default uuidv7(),
    author_id     uuid,
    target        text        not null,
    target_key    text        not null,
    body          text        not null,
    form_id       uuid,
    written_at    timestamptz not null,
    constraint review_comment_pk primary key (account_id, submission_id, id),
    constraint review_comment_form_unique unique (account_id, submission_id, form_id),
    constraint review_comment_review_fk foreign key (account_id, submission_id)
        references review (account_id, submission_id) on delete cascade,
    constraint review_comment_author_fk foreign key (author_id) references account (id) on delete set null,
    constraint review_comment_target_known check (target in ('WHOLE', 'PROJECT', 'CRITERION')),
    constraint review_comment_body_given check (body <> '')
);

create index review_comment_author_idx on review_comment (author_id);

alter table review
    add column ended_at timestamptz,
    add column ended_by uuid,
    add constraint review_ended_by_fk foreign key (ended_by) references account (id) on delete set null;

create index review_ended_by_idx on review (ended_by) where ended_by is not null;
