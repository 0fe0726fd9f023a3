-- Where the person's browser was last; it counts as long as they have chosen no time zone.
alter table account add column browser_zone varchar(64);
