-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."open_days" as "c1", "t0"."opens_at" as "c2", "t0"."closes_at" as "c3", "t0"."closes_next_day" as "c4", "t0"."hours_note" as "c5", "t0"."id" as "c6" from "facility" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 1 events
select "t0"."name" as "c0", "t1"."name" as "c1", "t1"."open_days" as "c2", "t1"."opens_at" as "c3", "t1"."closes_at" as "c4", "t1"."closes_next_day" as "c5", "t1"."hours_note" as "c6", "t0"."id" as "c7" from (select "t0"."name", "t0"."id", "t0"."facility_id" from "event" as "t0" where not exists (select 1 from "facility" as "u0" where "u0"."id" = "t0"."facility_id" and case when "u0"."hours_id" = any($1::bigint[]) then 'OPEN' when "u0"."hours_id" = any($2::bigint[]) then 'CLOSED' else 'UNKNOWN' end = $3) order by "t0"."id" limit $4) as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."facility_id" order by "t0"."id"
--   $1 = the hours that are OPEN at now
--   $2 = the hours that are CLOSED at now
--   $3 = 'OPEN'
--   $4 = the page size
