-- read 0 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."keywords"::jsonb) as item) as "j0" where "j0"."value" = $1) order by "t0"."id" limit $2
--   $1 = '花火 🎆'
--   $2 = the page size
-- read 0 events, count
select count(*) from "event" as "t0" where exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."keywords"::jsonb) as item) as "j0" where "j0"."value" = $1)
--   $1 = '花火 🎆'
-- read 1 events, count
select count(*) from "event" as "t0" where not exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."keywords"::jsonb) as item) as "j0" where "j0"."value" = $1)
--   $1 = '花火 🎆'
-- read 2 events, count
select count(*) from "event" as "t0" where not exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."keywords"::jsonb) as item) as "j0" where ("j0"."value" = $1) is not true)
--   $1 = '同じ'
-- read 3 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where (not exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."keywords"::jsonb) as item) as "j0" where ("j0"."value" = $1) is not true) and exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."keywords"::jsonb) as item) as "j0")) order by "t0"."id" limit $2
--   $1 = '同じ'
--   $2 = the page size
-- read 3 events, count
select count(*) from "event" as "t0" where (not exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."keywords"::jsonb) as item) as "j0" where ("j0"."value" = $1) is not true) and exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."keywords"::jsonb) as item) as "j0"))
--   $1 = '同じ'
-- read 4 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."keywords"::jsonb) as item) as "j0") order by "t0"."id" limit $1
--   $1 = the page size
-- read 4 events, count
select count(*) from "event" as "t0" where exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."keywords"::jsonb) as item) as "j0")
-- read 5 events, count
select count(*) from "event" as "t0" where not exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."keywords"::jsonb) as item) as "j0")
-- read 6 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."keywords"::jsonb) as item) as "j0" where "j0"."value" = $1) order by "t0"."id" limit $2
--   $1 = ''
--   $2 = the page size
-- read 6 events, count
select count(*) from "event" as "t0" where exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."keywords"::jsonb) as item) as "j0" where "j0"."value" = $1)
--   $1 = ''
-- read 7 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" where exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."keywords"::jsonb) as item) as "j0" where strpos("j0"."value", $1) > 0) order by "t0"."id" limit $2
--   $1 = '"'
--   $2 = the page size
-- read 7 events, count
select count(*) from "event" as "t0" where exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."keywords"::jsonb) as item) as "j0" where strpos("j0"."value", $1) > 0)
--   $1 = '"'
-- read 8 facilities
select "t0"."name" as "c0", "t0"."open_days" as "c1", "t0"."id" as "c2" from "facility" as "t0" where exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."open_days"::jsonb) as item) as "j0" where "j0"."value" = $1) order by "t0"."id" limit $2
--   $1 = 'SUNDAY'
--   $2 = the page size
-- read 9 facilities, count
select count(*) from "facility" as "t0" where not exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."open_days"::jsonb) as item) as "j0")
-- read 10 facilities
select "t0"."name" as "c0", "t0"."open_days" as "c1", "t0"."id" as "c2" from "facility" as "t0" where (not exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."open_days"::jsonb) as item) as "j0" where ("j0"."value" = any($1::text[])) is not true) and exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."open_days"::jsonb) as item) as "j0")) order by "t0"."id" limit $2
--   $1 = [MONDAY, TUESDAY]
--   $2 = the page size
-- read 11 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."evacuation_site_neighbourhoods"::jsonb) as item) as "j0" where ("j0"."value" >= $1 and "j0"."value" < $2)) order by "t0"."id" limit $3
--   $1 = '本町'
--   $2 = the end of '本町'
--   $3 = the page size
