-- read 1 groups
select "g0"."key_start_date_month" as "c0", "g0"."count" as "c1", "g0"."aggregates_fee_avg" as "c2", "g0"."aggregates_start_date_min" as "c3", "g0"."aggregates_start_date_max" as "c4" from (select substr("t0"."start_date", 1, 7) as "key_start_date_month", count(*) as "count", cast(sum("t0"."fee") as double precision) / count("t0"."fee") as "aggregates_fee_avg", min("t0"."start_date") as "aggregates_start_date_min", max("t0"."start_date") as "aggregates_start_date_max" from "event" as "t0" where "t0"."start_date" >= $1 group by "key_start_date_month") as "g0" order by "g0"."key_start_date_month" nulls first limit $2
--   $1 = '2026-01-01'
--   $2 = the page size
-- read 2 groups
select "g0"."key_start_date_weekday" as "c0", "g0"."count" as "c1", case "g0"."key_start_date_weekday" when 'MONDAY' then 1 when 'TUESDAY' then 2 when 'WEDNESDAY' then 3 when 'THURSDAY' then 4 when 'FRIDAY' then 5 when 'SATURDAY' then 6 when 'SUNDAY' then 7 end as "c2" from (select to_char("t0"."start_date"::date, 'FMDAY') collate "C" as "key_start_date_weekday", count(*) as "count" from "event" as "t0" where "t0"."start_date" >= $1 group by "key_start_date_weekday") as "g0" order by "g0"."count" desc, "c2" nulls first limit $2
--   $1 = '2026-01-01'
--   $2 = the page size
-- read 3 groups
select "g0"."key_start_date" as "c0", "g0"."count" as "c1", "g0"."key_start_date_month" as "c2" from (select substr("t0"."start_date", 1, 7) as "key_start_date_month", "t0"."start_date" as "key_start_date", count(*) as "count" from "event" as "t0" where "t0"."start_date" >= $1 group by "key_start_date_month", "key_start_date") as "g0" where ("g0"."key_start_date_month" >= $2 and "g0"."key_start_date_month" < $3) order by "g0"."count" desc, "g0"."key_start_date_month" nulls first, "g0"."key_start_date" nulls first limit $4
--   $1 = '2026-01-01'
--   $2 = '2027'
--   $3 = the end of '2027'
--   $4 = the page size
-- read 5 groups
select "g0"."key_start_date" as "c0", "g0"."key_is_cancelled" as "c1", "g0"."count" as "c2" from (select "t0"."start_date" as "key_start_date", "t0"."is_cancelled" as "key_is_cancelled", count(*) as "count" from "event" as "t0" where ("t0"."municipality_id" in (select "u0"."id" from "municipality" as "u0" where "u0"."id" is not null)) is not true group by "key_start_date", "key_is_cancelled") as "g0" order by "g0"."count" desc, "g0"."key_start_date" nulls first, "g0"."key_is_cancelled" nulls first limit $1
--   $1 = the page size
-- read 6 occurrences, count
select count(*) from "event_occurrence" as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" where (("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3) and "t1"."id" in (select "w"."row_id" from "gram" cross join "word" as "w" where "gram".key = "w"."id" and ("gram".grams @> $4 or "gram".grams @> $5 or "gram".grams @> $6) and "gram".key & 7 = 1 and ((strpos("w"."name", $7) > 0 or strpos("w"."readings", $7) > 0 or strpos("w"."rest", $7) > 0))))
--   $1 = '2026-11-20'
--   $2 = '2027-01-05' (at most 92 days)
--   $3 = False
--   $4 = the grams of text 0 for word 0 in Name
--   $5 = the grams of text 0 for word 0 in Readings
--   $6 = the grams of text 0 for word 0 in Rest
--   $7 = text 0 for word 0 of the search
-- read 7 groups
select "g0"."key_date_weekday" as "c0", "g1"."name" as "c1", "g0"."count" as "c2", case "g0"."key_date_weekday" when 'MONDAY' then 1 when 'TUESDAY' then 2 when 'WEDNESDAY' then 3 when 'THURSDAY' then 4 when 'FRIDAY' then 5 when 'SATURDAY' then 6 when 'SUNDAY' then 7 end as "c3", "g0"."key_municipality_id" as "c4" from (select to_char("t0"."date"::date, 'FMDAY') collate "C" as "key_date_weekday", "t0"."municipality_id" as "key_municipality_id", count(*) as "count" from "event_occurrence" as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" where (("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3) and "t1"."id" in (select "w"."row_id" from "gram" cross join "word" as "w" where "gram".key = "w"."id" and ("gram".grams @> $4 or "gram".grams @> $5 or "gram".grams @> $6) and "gram".key & 7 = 1 and ((strpos("w"."name", $7) > 0 or strpos("w"."readings", $7) > 0 or strpos("w"."rest", $7) > 0)))) group by "key_date_weekday", "key_municipality_id") as "g0" left join "municipality" as "g1" on "g1"."id" = "g0"."key_municipality_id" order by "g0"."count" desc, "c3" nulls first, "g0"."key_municipality_id" nulls first limit $8
--   $1 = '2026-11-20'
--   $2 = '2027-01-05' (at most 92 days)
--   $3 = False
--   $4 = the grams of text 0 for word 0 in Name
--   $5 = the grams of text 0 for word 0 in Readings
--   $6 = the grams of text 0 for word 0 in Rest
--   $7 = text 0 for word 0 of the search
--   $8 = the page size
-- read 9 groups
select * from (select "g0"."key_survey_date" as "c0", "g1"."name" as "c1", "g0"."count" as "c2", "g0"."key_municipality_id" as "c3" from (select "t0"."survey_date" as "key_survey_date", "t0"."municipality_id" as "key_municipality_id", count(*) as "count" from "population" as "t0" group by "key_survey_date", "key_municipality_id") as "g0" left join "municipality" as "g1" on "g1"."id" = "g0"."key_municipality_id" order by "g0"."key_survey_date" desc nulls last, "g0"."key_municipality_id" nulls first limit 16) as u limit $1
--   $1 = the page size
