create table instance_secret (
  name   varchar(50)  not null,
  value  varchar(100) not null,
  constraint instance_secret_pk primary key (name)
);
