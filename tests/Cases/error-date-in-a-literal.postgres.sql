-- read 0 events, count
select count(*) from "event" as "t0" where "t0"."start_date" = $1
--   $1 = '2026-11-23'
