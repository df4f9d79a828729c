-- read 0 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ((("t0"."name" >= $1 and "t0"."name" < $2) or "t0"."evacuation_site_capacity" >= $3) and "t0"."municipality_id" in (select "u0"."id" from "municipality" as "u0" where "u0"."code" = any($4::text[]))) order by "t0"."name" desc, "t0"."id" limit $5
--   $1 = $where.or.0.name.startsWith
--   $2 = the end of $where.or.0.name.startsWith
--   $3 = $where.or.1.evacuationSite.capacity.gte
--   $4 = $where.municipality.code.in
--   $5 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where ((("t0"."name" >= $1 and "t0"."name" < $2) or "t0"."evacuation_site_capacity" >= $3) and "t0"."municipality_id" in (select "u0"."id" from "municipality" as "u0" where "u0"."code" = any($4::text[])))
--   $1 = $where.or.0.name.startsWith
--   $2 = the end of $where.or.0.name.startsWith
--   $3 = $where.or.1.evacuationSite.capacity.gte
--   $4 = $where.municipality.code.in
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ("t0"."name" = any($1::text[]) and "t0"."category" = $2) order by "t0"."id" limit $3
--   $1 = $names
--   $2 = $category
--   $3 = the page size
-- read 2 events, count
select count(*) from "event" as "t0" where ("t0"."start_date" = any($1::text[]) or "t0"."start_date" is null)
--   $1 = $days
-- read 3 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."start_date" >= $1 order by "t0"."id" limit $2
--   $1 = $from
--   $2 = the page size
-- read 3 events, count
select count(*) from "event" as "t0" where "t0"."start_date" >= $1
--   $1 = $from
-- read 4 facilities, count
select count(*) from "facility" as "t0"
-- read 5 facilities, count
select count(*) from "facility" as "t0"
