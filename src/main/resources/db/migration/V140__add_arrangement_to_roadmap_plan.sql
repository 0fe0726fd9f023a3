-- Why each plan was made, what its owner had arranged and skipped in it, and which form it came from.
alter table roadmap_plan
    add column cause       text  not null default 'SETTINGS',
    add column arrangement jsonb not null default '{}',
    add column skipped     jsonb,
    add column form_id     uuid,
    add constraint roadmap_plan_cause_is_name check (cause ~ '^[A-Z_]+$'),
    add constraint roadmap_plan_arrangement_is_object check (jsonb_typeof(arrangement) = 'object'),
    add constraint roadmap_plan_skipped_is_list check (jsonb_typeof(skipped) = 'array');
update roadmap_plan set cause = 'BEGINNING' where number = 1;
