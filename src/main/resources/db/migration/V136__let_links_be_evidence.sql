-- A learner's own link shows that something is done as well as a project or a certification does.
alter table evidence drop constraint evidence_source_known;
alter table evidence add constraint evidence_source_known
    check (source in ('PROJECT', 'CERTIFICATION', 'REVIEW', 'LINK'));
