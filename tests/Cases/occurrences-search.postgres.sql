-- read 0 occurrences
select "t1"."name" as "c0", "t1"."name_kana" as "c1", "t1"."name_english" as "c2", "t1"."common_name" as "c3", "t1"."subtitle" as "c4", "t1"."kind_label" as "c5", "t1"."keywords" as "c6", "t1"."venue_name" as "c7", "t1"."address" as "c8", "t0"."date" as "c9", "t0"."starts_at" as "c10", "t0"."id" as "c11" from "event_occurrence" as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" where (("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3 and not exists (select 1 from "event" as "u0" where "u0"."id" = "t0"."event_id" and "u0"."fee" = $4)) and "t1"."id" in (select "w"."row_id" from "gram" cross join "word" as "w" where "gram".key = "w"."id" and ("gram".grams @> $5 or "gram".grams @> $6 or "gram".grams @> $7) and "gram".key & 7 = 1 and ((strpos("w"."name", $8) > 0 or strpos("w"."readings", $8) > 0 or strpos("w"."rest", $8) > 0)))) order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $9
--   $1 = '2026-11-22'
--   $2 = '2026-12-31' (at most 92 days)
--   $3 = False
--   $4 = 300
--   $5 = the grams of text 0 for word 0 in Name
--   $6 = the grams of text 0 for word 0 in Readings
--   $7 = the grams of text 0 for word 0 in Rest
--   $8 = text 0 for word 0 of the search
--   $9 = the page size and one
-- read 0 occurrences, count
select count(*) from "event_occurrence" as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" where (("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3 and not exists (select 1 from "event" as "u0" where "u0"."id" = "t0"."event_id" and "u0"."fee" = $4)) and "t1"."id" in (select "w"."row_id" from "gram" cross join "word" as "w" where "gram".key = "w"."id" and ("gram".grams @> $5 or "gram".grams @> $6 or "gram".grams @> $7) and "gram".key & 7 = 1 and ((strpos("w"."name", $8) > 0 or strpos("w"."readings", $8) > 0 or strpos("w"."rest", $8) > 0))))
--   $1 = '2026-11-22'
--   $2 = '2026-12-31' (at most 92 days)
--   $3 = False
--   $4 = 300
--   $5 = the grams of text 0 for word 0 in Name
--   $6 = the grams of text 0 for word 0 in Readings
--   $7 = the grams of text 0 for word 0 in Rest
--   $8 = text 0 for word 0 of the search
-- read 1 occurrences
select case when ("t1"."latitude" is not null and "t1"."longitude" is not null) then floor(12742017600.0 * asin(least(1.0, sqrt(pow(sin(("t1"."latitude" - $1) * 0.008726646259971648), 2) + cos("t1"."latitude" * 0.017453292519943295) * $2 * pow(sin(("t1"."longitude" - $3) * 0.008726646259971648), 2)))) + 0.5)::bigint else 1099511627776 end as "c0", "t1"."name" as "c1", "t1"."name_kana" as "c2", "t1"."name_english" as "c3", "t1"."common_name" as "c4", "t1"."subtitle" as "c5", "t1"."kind_label" as "c6", "t1"."keywords" as "c7", "t1"."venue_name" as "c8", "t1"."address" as "c9", "t0"."date" as "c10", "t0"."starts_at" as "c11", "t0"."id" as "c12" from "event_occurrence" as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" where ((("t1"."latitude" is not null and "t1"."longitude" is not null) and ("t0"."date" >= $4 and "t0"."date" <= $5 and "t0"."is_cancelled" = $6)) and "t1"."id" in (select "w"."row_id" from "gram" cross join "word" as "w" where "gram".key = "w"."id" and ("gram".grams @> $7 or "gram".grams @> $8 or "gram".grams @> $9) and "gram".key & 7 = 1 and ((strpos("w"."name", $10) > 0 or strpos("w"."readings", $10) > 0 or strpos("w"."rest", $10) > 0)))) order by "c0", "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $11
--   $1 = 36.045
--   $2 = Cosine of 36.045
--   $3 = 139.96
--   $4 = '2026-11-22'
--   $5 = '2026-12-31' (at most 92 days)
--   $6 = False
--   $7 = the grams of text 0 for word 0 in Name
--   $8 = the grams of text 0 for word 0 in Readings
--   $9 = the grams of text 0 for word 0 in Rest
--   $10 = text 0 for word 0 of the search
--   $11 = the page size
-- read 1 occurrences, count
select count(*) from "event_occurrence" as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" where ((("t1"."latitude" is not null and "t1"."longitude" is not null) and ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3)) and "t1"."id" in (select "w"."row_id" from "gram" cross join "word" as "w" where "gram".key = "w"."id" and ("gram".grams @> $4 or "gram".grams @> $5 or "gram".grams @> $6) and "gram".key & 7 = 1 and ((strpos("w"."name", $7) > 0 or strpos("w"."readings", $7) > 0 or strpos("w"."rest", $7) > 0))))
--   $1 = '2026-11-22'
--   $2 = '2026-12-31' (at most 92 days)
--   $3 = False
--   $4 = the grams of text 0 for word 0 in Name
--   $5 = the grams of text 0 for word 0 in Readings
--   $6 = the grams of text 0 for word 0 in Rest
--   $7 = text 0 for word 0 of the search
-- read 2 municipalities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1", "t0"."code" as "c2" from "municipality" as "t0" order by "t0"."code", "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 3 occurrences
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."code", "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select "t0"."date" as "c0", "t1"."name" as "c1", "t0"."starts_at" as "c2", "t0"."id" as "c3" from "event_occurrence" as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" where "t0"."municipality_id" = p.key and (("t0"."date" >= $2 and "t0"."date" <= $3 and "t0"."is_cancelled" = $4) and exists (select 1 from "word" as "w" where "w"."entity" = 1 and "w"."row_id" = "t1"."id" and ((strpos("w"."name", $5) > 0 or strpos("w"."readings", $5) > 0 or strpos("w"."rest", $5) > 0)))) order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $6) as x
--   $1 = the page size
--   $2 = '2026-11-22'
--   $3 = '2026-12-22' (at most 31 days)
--   $4 = False
--   $5 = text 0 for word 0 of the search
--   $6 = the page size
-- read 3 occurrences, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."code", "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select count(*) from "event_occurrence" as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" where "t0"."municipality_id" = p.key and (("t0"."date" >= $2 and "t0"."date" <= $3 and "t0"."is_cancelled" = $4) and exists (select 1 from "word" as "w" where "w"."entity" = 1 and "w"."row_id" = "t1"."id" and ((strpos("w"."name", $5) > 0 or strpos("w"."readings", $5) > 0 or strpos("w"."rest", $5) > 0))))) as x
--   $1 = the page size
--   $2 = '2026-11-22'
--   $3 = '2026-12-22' (at most 31 days)
--   $4 = False
--   $5 = text 0 for word 0 of the search
-- read 4 occurrences: refused, SearchEmpty { Coordinate = , Location = , Text = ・, IsWanted = False }
