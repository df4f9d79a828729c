-- read 0 events
select * from (select "t0"."name" as "c0", "t0"."fee" as "c1", "t0"."fee_note" as "c2", "t0"."is_free" as "c3", "t0"."is_cancelled" as "c4", "t0"."audiences" as "c5", "t0"."id" as "c6" from "event" as "t0" where "t0"."is_free" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = True
--   $2 = the page size
-- read 0 events, count
select count(*) from "event" as "t0" where "t0"."is_free" = $1
--   $1 = True
-- read 1 events
select * from (select "t0"."name" as "c0", "t0"."fee" as "c1", "t0"."fee_note" as "c2", "t0"."is_free" as "c3", "t0"."is_cancelled" as "c4", "t0"."audiences" as "c5", "t0"."id" as "c6" from "event" as "t0" where "t0"."is_free" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = False
--   $2 = the page size
-- read 1 events, count
select count(*) from "event" as "t0" where "t0"."is_free" = $1
--   $1 = False
-- read 2 events, count
select count(*) from "event" as "t0" where "t0"."is_free" is null
-- read 3 events, count
select count(*) from "event" as "t0" where "t0"."is_cancelled" = $1
--   $1 = True
-- read 4 events, count
select count(*) from "event" as "t0" where ("t0"."is_cancelled" = $1) is not true
--   $1 = True
-- read 5 events
select "t0"."name" as "c0", "t0"."fee" as "c1", "t0"."fee_note" as "c2", "t0"."is_free" as "c3", "t0"."is_cancelled" as "c4", "t0"."audiences" as "c5", "t0"."id" as "c6" from "event" as "t0" where exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."audiences"::jsonb) as item) as "j0" where "j0"."value" = any($1::text[])) order by "t0"."id" limit $2
--   $1 = [ANYONE, CHILDREN]
--   $2 = the page size
-- read 5 events, count
select count(*) from "event" as "t0" where exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."audiences"::jsonb) as item) as "j0" where "j0"."value" = any($1::text[]))
--   $1 = [ANYONE, CHILDREN]
-- read 6 events, count
select count(*) from "event" as "t0" where not exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."audiences"::jsonb) as item) as "j0")
-- read 7 events
select * from (select "t0"."name" as "c0", "t0"."fee" as "c1", "t0"."fee_note" as "c2", "t0"."is_free" as "c3", "t0"."is_cancelled" as "c4", "t0"."audiences" as "c5", "t0"."id" as "c6" from "event" as "t0" order by "t0"."is_free" desc nulls last, "t0"."is_cancelled", "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 7 events, count
select count(*) from "event" as "t0"
