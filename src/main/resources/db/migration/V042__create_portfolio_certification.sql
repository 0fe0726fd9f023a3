-- Which certifications are on a person's page, in which order. One that is not shown keeps its place.
create table portfolio_certification (
    account_id       uuid    not null,
    certification_id uuid    not null,
    position         integer not null,
    shown            boolean not null,
    constraint portfolio_certification_pk primary key (account_id, certification_id),
    constraint portfolio_certification_portfolio_fk foreign key (account_id)
        references portfolio (account_id) on delete cascade,
    constraint portfolio_certification_certification_fk foreign key (account_id, certification_id)
        references certification (account_id, id) on delete cascade,
    constraint portfolio_certification_position_unique unique (account_id, position) deferrable initially immediate
);
