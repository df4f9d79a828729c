-- read 0 occurrences: refused, DaysReversed { Coordinate = , Location = , From = 2026-11-23, To = 2026-11-22 }
-- read 1 occurrences, count
select count(*) from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3)
--   $1 = '2026-11-01'
--   $2 = '2027-01-31' (at most 92 days)
--   $3 = False
-- read 2 occurrences: refused, TooManyDays { Coordinate = , Location = , Requested = 93, Maximum = 92 }
-- read 3 occurrences: refused, DaysReversed { Coordinate = , Location = , From = 2026-11-01, To = 2026-10-31 }
-- read 4 municipality
select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1
--   $1 = the key looked up
-- read 5 occurrences, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1) as q) as p cross join lateral (select count(*) from "event_occurrence" as "t0" where "t0"."municipality_id" = p.key and ("t0"."date" >= $2 and "t0"."date" <= $3 and "t0"."is_cancelled" = $4)) as x
--   $1 = the key looked up
--   $2 = '2026-11-01'
--   $3 = '2026-12-01' (at most 31 days)
--   $4 = False
-- read 6 municipality
select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1
--   $1 = the key looked up
-- read 7 occurrences: refused, TooManyDays { Coordinate = , Location = , Requested = 32, Maximum = 31 }
-- read 8 events: refused, DaysReversed { Coordinate = , Location = , From = 2026-11-23, To = 2026-11-22 }
