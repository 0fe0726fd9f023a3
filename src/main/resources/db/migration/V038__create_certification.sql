-- A certification that somebody earned, as last saved. What other tables refer to, and what is asked for by day, stands
-- beside the content.
create table certification (
    account_id        uuid        not null,
    id                uuid        not null,
    version           integer     not null,
    form_id           uuid        not null,
    certification_key text,
    file_id           uuid,
    expires_on        date,
    content           jsonb       not null,
    saved_at          timestamptz not null,
    constraint certification_pk primary key (account_id, id),
    constraint certification_form_unique unique (account_id, form_id),
    constraint certification_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint certification_key_fk foreign key (certification_key) references catalog_key (key),
    constraint certification_key_is_certification check (certification_key like 'certification/%'),
    constraint certification_file_fk foreign key (account_id, file_id) references file (account_id, id),
    constraint certification_version_not_negative check (version >= 0),
    constraint certification_name_length check (length(content ->> 'name') <= 150)
);
