-- How far an import that is under way has come: in characters read, in checks made, in rows written.
alter table catalog_import
    add column phase text,
    add column done  integer not null default 0,
    add column total integer not null default 0,
    add constraint catalog_import_phase check (phase in ('READ', 'CHECK', 'WRITE'));
