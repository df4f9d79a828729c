-- Who may do what: the owner changes tables and imports, a reader serves, and a replicator copies and rewinds servers.
-- Run once, on the primary, by a superuser: psql -v owner=PASSWORD -v reader=PASSWORD -v replicator=PASSWORD -f roles.sql postgres
create role gateway_owner login password :'owner';
create role gateway_reader login password :'reader';
create role replicator login replication password :'replicator';

-- What pg_rewind reads of the new primary.
grant execute on function pg_catalog.pg_ls_dir(text, boolean, boolean) to replicator;
grant execute on function pg_catalog.pg_stat_file(text, boolean) to replicator;
grant execute on function pg_catalog.pg_read_binary_file(text) to replicator;
grant execute on function pg_catalog.pg_read_binary_file(text, bigint, bigint, boolean) to replicator;

-- Texts are compared by code point, and all that is written can be stored.
create database city owner gateway_owner template template0 encoding 'UTF8' locale 'C.UTF-8';
revoke all on database city from public;
grant connect on database city to gateway_reader;
\connect city
grant usage, create on schema public to gateway_owner;
grant usage on schema public to gateway_reader;
alter default privileges for role gateway_owner in schema public grant select on tables to gateway_reader;
