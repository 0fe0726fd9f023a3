-- Sentences a mentor uses again and again.
create table review_snippet (
    account_id uuid    not null,
    id         uuid    not null,
    version    integer not null,
    form_id    uuid    not null,
    title      text    not null,
    body       text    not null,
    constraint review_snippet_pk primary key (account_id, id),
    constraint review_snippet_form_unique unique (account_id, form_id),
    constraint review_snippet_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint review_snippet_title_given check (title <> '')
);
