-- How a person shows themselves to the world: what the page says, and who may see it. Of the secret link only a hash is
-- kept, so that a copy of the database opens no page.
create table portfolio (
    account_id      uuid        not null,
    version         integer     not null,
    content         jsonb       not null,
    visibility      text        not null,
    name            text,
    link_hash       text,
    link_expires_on date,
    changed_at      timestamptz not null,
    constraint portfolio_pk primary key (account_id),
    constraint portfolio_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint portfolio_name_unique unique (name),
    constraint portfolio_link_unique unique (link_hash),
    constraint portfolio_version_not_negative check (version >= 0),
    constraint portfolio_content_is_object check (jsonb_typeof(content) = 'object'),
    constraint portfolio_visibility_known check (visibility in ('PRIVATE', 'LINK', 'PUBLIC')),
    constraint portfolio_name_form check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(name) between 3 and 40),
    constraint portfolio_private_has_no_link check (visibility <> 'PRIVATE' or link_hash is null),
    constraint portfolio_link_has_link check (visibility <> 'LINK' or link_hash is not null),
    constraint portfolio_public_has_name check (visibility <> 'PUBLIC' or name is not null),
    constraint portfolio_only_links_expire check (link_expires_on is null or link_hash is not null)
);
