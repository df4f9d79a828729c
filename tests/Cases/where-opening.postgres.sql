-- read 0 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ("t0"."hours_id" is not null and case when "t0"."hours_id" = any($1::bigint[]) then 'OPEN' when "t0"."hours_id" = any($2::bigint[]) then 'CLOSED' else 'UNKNOWN' end = $3) order by "t0"."id" limit $4
--   $1 = the hours that are OPEN at now
--   $2 = the hours that are CLOSED at now
--   $3 = 'CLOSED'
--   $4 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where ("t0"."hours_id" is not null and case when "t0"."hours_id" = any($1::bigint[]) then 'OPEN' when "t0"."hours_id" = any($2::bigint[]) then 'CLOSED' else 'UNKNOWN' end = $3)
--   $1 = the hours that are OPEN at now
--   $2 = the hours that are CLOSED at now
--   $3 = 'CLOSED'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ("t0"."hours_id" is not null and case when "t0"."hours_id" = any($1::bigint[]) then 'OPEN' when "t0"."hours_id" = any($2::bigint[]) then 'CLOSED' else 'UNKNOWN' end = $3) order by "t0"."id" limit $4
--   $1 = the hours that are OPEN at '2026-06-09T12:00:00'
--   $2 = the hours that are CLOSED at '2026-06-09T12:00:00'
--   $3 = $status
--   $4 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where ("t0"."hours_id" is not null and case when "t0"."hours_id" = any($1::bigint[]) then 'OPEN' when "t0"."hours_id" = any($2::bigint[]) then 'CLOSED' else 'UNKNOWN' end = $3)
--   $1 = the hours that are OPEN at '2026-06-09T12:00:00'
--   $2 = the hours that are CLOSED at '2026-06-09T12:00:00'
--   $3 = $status
-- read 2 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where case when "t0"."hours_id" = any($1::bigint[]) then 'OPEN' when "t0"."hours_id" = any($2::bigint[]) then 'CLOSED' else 'UNKNOWN' end = any($3::text[]) order by "t0"."id" limit $4
--   $1 = the hours that are OPEN at '2026-06-09T12:00:00'
--   $2 = the hours that are CLOSED at '2026-06-09T12:00:00'
--   $3 = [OPEN, CLOSED]
--   $4 = the page size
-- read 2 facilities, count
select count(*) from "facility" as "t0" where case when "t0"."hours_id" = any($1::bigint[]) then 'OPEN' when "t0"."hours_id" = any($2::bigint[]) then 'CLOSED' else 'UNKNOWN' end = any($3::text[])
--   $1 = the hours that are OPEN at '2026-06-09T12:00:00'
--   $2 = the hours that are CLOSED at '2026-06-09T12:00:00'
--   $3 = [OPEN, CLOSED]
-- read 3 facilities, count
select count(*) from "facility" as "t0" where case when "t0"."hours_id" = any($1::bigint[]) then 'OPEN' when "t0"."hours_id" = any($2::bigint[]) then 'CLOSED' else 'UNKNOWN' end = $3
--   $1 = the hours that are OPEN at now
--   $2 = the hours that are CLOSED at now
--   $3 = $opening.status.eq
-- read 4 facilities, count
select count(*) from "facility" as "t0"
-- read 5 municipalities
select "t0"."name" as "c0", "t0"."id" as "c1" from "municipality" as "t0" where exists (select 1 from "facility" as "u0" where "u0"."municipality_id" = "t0"."id" and ("u0"."hours_id" is not null and case when "u0"."hours_id" = any($1::bigint[]) then 'OPEN' when "u0"."hours_id" = any($2::bigint[]) then 'CLOSED' else 'UNKNOWN' end = $3)) order by "t0"."id" limit $4
--   $1 = the hours that are OPEN at '2026-06-09T12:00:00'
--   $2 = the hours that are CLOSED at '2026-06-09T12:00:00'
--   $3 = 'OPEN'
--   $4 = the page size
-- read 5 municipalities, count
select count(*) from "municipality" as "t0" where exists (select 1 from "facility" as "u0" where "u0"."municipality_id" = "t0"."id" and ("u0"."hours_id" is not null and case when "u0"."hours_id" = any($1::bigint[]) then 'OPEN' when "u0"."hours_id" = any($2::bigint[]) then 'CLOSED' else 'UNKNOWN' end = $3))
--   $1 = the hours that are OPEN at '2026-06-09T12:00:00'
--   $2 = the hours that are CLOSED at '2026-06-09T12:00:00'
--   $3 = 'OPEN'
-- read 6 facilities
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "municipality" as "t0" where exists (select 1 from "facility" as "u0" where "u0"."municipality_id" = "t0"."id" and ("u0"."hours_id" is not null and case when "u0"."hours_id" = any($1::bigint[]) then 'OPEN' when "u0"."hours_id" = any($2::bigint[]) then 'CLOSED' else 'UNKNOWN' end = $3)) order by "t0"."id" limit $4) as q) as p cross join lateral (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."municipality_id" = p.key and (case when "t0"."hours_id" = any($1::bigint[]) then 'OPEN' when "t0"."hours_id" = any($2::bigint[]) then 'CLOSED' else 'UNKNOWN' end = any($5::text[])) is not true order by "t0"."id" limit $6) as x
--   $1 = the hours that are OPEN at '2026-06-09T12:00:00'
--   $2 = the hours that are CLOSED at '2026-06-09T12:00:00'
--   $3 = 'OPEN'
--   $4 = the page size
--   $5 = [UNKNOWN]
--   $6 = the page size
-- read 6 facilities, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "municipality" as "t0" where exists (select 1 from "facility" as "u0" where "u0"."municipality_id" = "t0"."id" and ("u0"."hours_id" is not null and case when "u0"."hours_id" = any($1::bigint[]) then 'OPEN' when "u0"."hours_id" = any($2::bigint[]) then 'CLOSED' else 'UNKNOWN' end = $3)) order by "t0"."id" limit $4) as q) as p cross join lateral (select count(*) from "facility" as "t0" where "t0"."municipality_id" = p.key and (case when "t0"."hours_id" = any($1::bigint[]) then 'OPEN' when "t0"."hours_id" = any($2::bigint[]) then 'CLOSED' else 'UNKNOWN' end = any($5::text[])) is not true) as x
--   $1 = the hours that are OPEN at '2026-06-09T12:00:00'
--   $2 = the hours that are CLOSED at '2026-06-09T12:00:00'
--   $3 = 'OPEN'
--   $4 = the page size
--   $5 = [UNKNOWN]
