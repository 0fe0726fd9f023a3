-- Which projects are on a person's page, in which order. One that is not shown keeps its place.
create table portfolio_project (
    account_id uuid    not null,
    project_id uuid    not null,
    position   integer not null,
    shown      boolean not null,
    constraint portfolio_project_pk primary key (account_id, project_id),
    constraint portfolio_project_portfolio_fk foreign key (account_id)
        references portfolio (account_id) on delete cascade,
    constraint portfolio_project_project_fk foreign key (account_id, project_id)
        references project (account_id, id) on delete cascade,
    constraint portfolio_project_position_unique unique (account_id, position) deferrable initially immediate
);
