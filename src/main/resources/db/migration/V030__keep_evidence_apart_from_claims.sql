-- What shows that somebody masters a thing, apart from what they say themselves, so that taking a proof away leaves
-- exactly what was said. One row for each thing that a project, an earned certification or a review shows.
create table evidence (
    account_id uuid not null,
    item_key   text not null,
    source     text not null,
    source_id  uuid not null,
    title      text not null,
    strength   text not null,
    shown_on   date not null,
    expires_on date,
    constraint evidence_pk primary key (account_id, source, source_id, item_key),
    constraint evidence_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint evidence_item_fk foreign key (item_key) references catalog_key (key),
    constraint evidence_item_provable check (item_key ~ '^(unit|project|certification)/'),
    constraint evidence_source_known check (source in ('PROJECT', 'CERTIFICATION', 'REVIEW')),
    constraint evidence_strength_known check (strength in ('EVIDENCED', 'VERIFIED')),
    constraint evidence_expires_after_it_is_shown check (expires_on >= shown_on)
);

-- Until now nothing but claims could be in it.
alter table progress drop column evidence;
