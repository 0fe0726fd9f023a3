-- What came of looking an address up the last time. By address, as several things may name one.
create table link_check (
    url           text        not null,
    state         text        not null,
    problem       text,
    status        integer,
    final_address text,
    checked_at    timestamptz not null,
    failing_since timestamptz,
    constraint link_check_pk primary key (url),
    constraint link_check_url_fits_the_index check (octet_length(url) <= 2000),
    constraint link_check_state check (state in ('FINE', 'REDIRECTED', 'UNSURE', 'BROKEN')),
    constraint link_check_broken_says_why check ((state = 'BROKEN') = (problem is not null)),
    constraint link_check_broken_since check ((state = 'BROKEN') = (failing_since is not null))
);
