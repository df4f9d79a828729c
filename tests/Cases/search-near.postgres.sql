-- read 0 search
select case when (case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end is not null and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end is not null) then floor(12742017600.0 * asin(least(1.0, sqrt(pow(sin((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end - $1) * 0.008726646259971648), 2) + cos(case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end * 0.017453292519943295) * $2 * pow(sin((case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end - $3) * 0.008726646259971648), 2)))) + 0.5)::bigint else 1099511627776 end as "c0", "t0"."entity" as "c1", case when "t0"."entity" = 0 then "t0"."row_id" end as "c2", case when "t0"."entity" = 1 then "t0"."row_id" end as "c3", case when "t0"."entity" = 2 then "t0"."row_id" end as "c4", case when "t0"."entity" = 3 then "t0"."row_id" end as "c5", case when "t0"."entity" = 4 then "t0"."row_id" end as "c6", case when "t0"."entity" = 5 then "t0"."row_id" end as "c7", case when "t0"."entity" = 7 then "t0"."row_id" end as "c8", (select case when "w"."name" = $4 then 0 when substr("w"."name", 1, length($4)) = $4 then 1 when ((substr("w"."name", 1, length($4)) = $4 or substr("w"."name", 1, length($5)) = $5) or (strpos("w"."readings", $6) > 0 or strpos("w"."readings", $7) > 0)) then 2 when (strpos("w"."name", $8) > 0) then 3 when ((strpos("w"."name", $8) > 0 or strpos("w"."name", $9) > 0)) then 4 when (strpos("w"."name", $8) > 0 or strpos("w"."readings", $8) > 0) then 5 when ((strpos("w"."name", $8) > 0 or strpos("w"."name", $9) > 0) or (strpos("w"."readings", $8) > 0 or strpos("w"."readings", $9) > 0)) then 6 when ((strpos("w"."name", $8) > 0 or strpos("w"."readings", $8) > 0 or strpos("w"."rest", $8) > 0)) then 7 when (((strpos("w"."name", $8) > 0 or strpos("w"."name", $9) > 0) or (strpos("w"."readings", $8) > 0 or strpos("w"."readings", $9) > 0) or (strpos("w"."rest", $8) > 0 or strpos("w"."rest", $9) > 0))) then 8 end from "word" as "w" where "w"."id" = "t0"."id") as "c9", "t0"."id" as "c10" from "word" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."row_id" left join "event" as "t2" on "t2"."id" = "t0"."row_id" where ((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end >= $10 and case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end <= $11 and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end >= $12 and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end <= $13 and pow(sin((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end - $1) * 0.008726646259971648), 2) + cos(case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end * 0.017453292519943295) * $2 * pow(sin((case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end - $3) * 0.008726646259971648), 2) <= $14) and "t0"."id" in (select "w"."id" from "gram" cross join "word" as "w" where "gram".key = "w"."id" and ("gram".grams @> $15 or "gram".grams @> $16 or "gram".grams @> $17 or "gram".grams @> $18 or "gram".grams @> $19 or "gram".grams @> $20) and (((strpos("w"."name", $8) > 0 or strpos("w"."name", $9) > 0) or (strpos("w"."readings", $8) > 0 or strpos("w"."readings", $9) > 0) or (strpos("w"."rest", $8) > 0 or strpos("w"."rest", $9) > 0))))) order by "c0", "c9", "c10" limit $21
--   $1 = 36.045
--   $2 = Cosine of 36.045
--   $3 = 139.96
--   $4 = text 0 for the whole search
--   $5 = text 1 for the whole search
--   $6 = text 0 for the whole search, where a reading begins
--   $7 = text 1 for the whole search, where a reading begins
--   $8 = text 0 for word 0 of the search
--   $9 = text 1 for word 0 of the search
--   $10 = South of 20000 m around (36.045, 139.96)
--   $11 = North of 20000 m around (36.045, 139.96)
--   $12 = West of 20000 m around (36.045, 139.96)
--   $13 = East of 20000 m around (36.045, 139.96)
--   $14 = Haversine of 20000 m
--   $15 = the grams of text 0 for word 0 in Name
--   $16 = the grams of text 1 for word 0 in Name
--   $17 = the grams of text 0 for word 0 in Readings
--   $18 = the grams of text 1 for word 0 in Readings
--   $19 = the grams of text 0 for word 0 in Rest
--   $20 = the grams of text 1 for word 0 in Rest
--   $21 = the page size and one
-- read 0 search, count
select count(*) from "word" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."row_id" left join "event" as "t2" on "t2"."id" = "t0"."row_id" where ((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end >= $1 and case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end <= $2 and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end >= $3 and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end <= $4 and pow(sin((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end - $5) * 0.008726646259971648), 2) + cos(case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end * 0.017453292519943295) * $6 * pow(sin((case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end - $7) * 0.008726646259971648), 2) <= $8) and "t0"."id" in (select "w"."id" from "gram" cross join "word" as "w" where "gram".key = "w"."id" and ("gram".grams @> $9 or "gram".grams @> $10 or "gram".grams @> $11 or "gram".grams @> $12 or "gram".grams @> $13 or "gram".grams @> $14) and (((strpos("w"."name", $15) > 0 or strpos("w"."name", $16) > 0) or (strpos("w"."readings", $15) > 0 or strpos("w"."readings", $16) > 0) or (strpos("w"."rest", $15) > 0 or strpos("w"."rest", $16) > 0)))))
--   $1 = South of 20000 m around (36.045, 139.96)
--   $2 = North of 20000 m around (36.045, 139.96)
--   $3 = West of 20000 m around (36.045, 139.96)
--   $4 = East of 20000 m around (36.045, 139.96)
--   $5 = 36.045
--   $6 = Cosine of 36.045
--   $7 = 139.96
--   $8 = Haversine of 20000 m
--   $9 = the grams of text 0 for word 0 in Name
--   $10 = the grams of text 1 for word 0 in Name
--   $11 = the grams of text 0 for word 0 in Readings
--   $12 = the grams of text 1 for word 0 in Readings
--   $13 = the grams of text 0 for word 0 in Rest
--   $14 = the grams of text 1 for word 0 in Rest
--   $15 = text 0 for word 0 of the search
--   $16 = text 1 for word 0 of the search
-- read 1 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."name_kana" as "c2", "t0"."name_english" as "c3", "t0"."common_name" as "c4", "t0"."kind_label" as "c5", "t0"."address" as "c6" from "facility" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 2 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."name_kana" as "c2", "t0"."name_english" as "c3", "t0"."common_name" as "c4", "t0"."subtitle" as "c5", "t0"."kind_label" as "c6", "t0"."keywords" as "c7", "t0"."venue_name" as "c8", "t0"."address" as "c9" from "event" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 3 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."name_kana" as "c2" from "area" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 4 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."name_kana" as "c2", "t0"."prefecture" as "c3" from "municipality" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 5 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."title" as "c1", "t0"."publisher_name" as "c2", "t0"."description" as "c3" from "dataset" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 6 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."code" as "c2" from "zone" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 7 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."subtitle" as "c2", "t0"."kind_label" as "c3", "t0"."organization" as "c4", "t0"."categories" as "c5", "t0"."audience_tags" as "c6", "t0"."keywords" as "c7", "t0"."target" as "c8", "t0"."summary" as "c9" from "support_scheme" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 8 search
select case when (case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end is not null and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end is not null) then floor(12742017600.0 * asin(least(1.0, sqrt(pow(sin((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end - $1) * 0.008726646259971648), 2) + cos(case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end * 0.017453292519943295) * $2 * pow(sin((case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end - $3) * 0.008726646259971648), 2)))) + 0.5)::bigint else 1099511627776 end as "c0", "t0"."entity" as "c1", case when "t0"."entity" = 0 then "t0"."row_id" end as "c2", case when "t0"."entity" = 1 then "t0"."row_id" end as "c3", case when "t0"."entity" = 2 then "t0"."row_id" end as "c4", case when "t0"."entity" = 3 then "t0"."row_id" end as "c5", case when "t0"."entity" = 4 then "t0"."row_id" end as "c6", case when "t0"."entity" = 5 then "t0"."row_id" end as "c7", case when "t0"."entity" = 7 then "t0"."row_id" end as "c8", (select case when "w"."name" = $4 then 0 when substr("w"."name", 1, length($4)) = $4 then 1 when (substr("w"."name", 1, length($4)) = $4 or strpos("w"."readings", $5) > 0) then 2 when (strpos("w"."name", $6) > 0) then 3 when (strpos("w"."name", $6) > 0 or strpos("w"."readings", $6) > 0) then 4 when ((strpos("w"."name", $6) > 0 or strpos("w"."readings", $6) > 0 or strpos("w"."rest", $6) > 0)) then 5 end from "word" as "w" where "w"."id" = "t0"."id") as "c9", "t0"."id" as "c10" from "word" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."row_id" left join "event" as "t2" on "t2"."id" = "t0"."row_id" where ((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end is not null and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end is not null) and ("t0"."entity" = any($7::bigint[]) and "t0"."id" in (select "w"."id" from "gram" cross join "word" as "w" where "gram".key = "w"."id" and ("gram".grams @> $8 or "gram".grams @> $9 or "gram".grams @> $10) and ((strpos("w"."name", $6) > 0 or strpos("w"."readings", $6) > 0 or strpos("w"."rest", $6) > 0))))) order by "c0" desc, "c9" desc, "c10" desc limit $11
--   $1 = 36.045
--   $2 = Cosine of 36.045
--   $3 = 139.96
--   $4 = text 0 for the whole search
--   $5 = text 0 for the whole search, where a reading begins
--   $6 = text 0 for word 0 of the search
--   $7 = the numbers of [FACILITY, EVENT]
--   $8 = the grams of text 0 for word 0 in Name
--   $9 = the grams of text 0 for word 0 in Readings
--   $10 = the grams of text 0 for word 0 in Rest
--   $11 = the page size and one
-- read 8 search, count
select count(*) from "word" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."row_id" left join "event" as "t2" on "t2"."id" = "t0"."row_id" where ((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end is not null and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end is not null) and ("t0"."entity" = any($1::bigint[]) and "t0"."id" in (select "w"."id" from "gram" cross join "word" as "w" where "gram".key = "w"."id" and ("gram".grams @> $2 or "gram".grams @> $3 or "gram".grams @> $4) and ((strpos("w"."name", $5) > 0 or strpos("w"."readings", $5) > 0 or strpos("w"."rest", $5) > 0)))))
--   $1 = the numbers of [FACILITY, EVENT]
--   $2 = the grams of text 0 for word 0 in Name
--   $3 = the grams of text 0 for word 0 in Readings
--   $4 = the grams of text 0 for word 0 in Rest
--   $5 = text 0 for word 0 of the search
-- read 9 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."name" as "c0" from "facility" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 10 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."name" as "c0" from "event" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 11 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "area" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 12 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "municipality" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 13 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "dataset" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 14 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "zone" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 15 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "support_scheme" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 16 search, count
select count(*) from "word" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."row_id" left join "event" as "t2" on "t2"."id" = "t0"."row_id" where ((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end is not null and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end is not null) and ("t0"."entity" = any($1::bigint[]) and "t0"."id" in (select "w"."id" from "gram" cross join "word" as "w" where "gram".key = "w"."id" and ("gram".grams @> $2 or "gram".grams @> $3 or "gram".grams @> $4) and ((strpos("w"."name", $5) > 0 or strpos("w"."readings", $5) > 0 or strpos("w"."rest", $5) > 0)))))
--   $1 = the numbers of [AREA, MUNICIPALITY, DATASET]
--   $2 = the grams of text 0 for word 0 in Name
--   $3 = the grams of text 0 for word 0 in Readings
--   $4 = the grams of text 0 for word 0 in Rest
--   $5 = text 0 for word 0 of the search
-- read 17 search
select * from ((select 0 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and "gram".grams @> $1 and "t0"."name" = $2 and "gram".key < $3 and "gram".key < coalesce((select "gram".key from "gram" order by "gram".key limit 1 offset 20000), $4) order by "gram".key limit $5) union all (select 0 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and "gram".grams @> $1 and "t0"."name" = $2 and "gram".key < $3 and ("gram".key + 0) >= coalesce((select "gram".key from "gram" order by "gram".key limit 1 offset 20000), $4) order by ("gram".key + 0) limit $5) union all (select 1 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and "gram".grams @> $1 and case when "t0"."name" = $2 then false when substr("t0"."name", 1, length($2)) = $2 then true else false end and "gram".key < coalesce((select "gram".key from "gram" order by "gram".key limit 1 offset 20000), $4) order by "gram".key limit $5) union all (select 1 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and "gram".grams @> $1 and case when "t0"."name" = $2 then false when substr("t0"."name", 1, length($2)) = $2 then true else false end and ("gram".key + 0) >= coalesce((select "gram".key from "gram" order by "gram".key limit 1 offset 20000), $4) order by ("gram".key + 0) limit $5) union all (select 2 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and ("gram".grams @> $1 or "gram".grams @> $6) and case when "t0"."name" = $2 then false when substr("t0"."name", 1, length($2)) = $2 then false when (substr("t0"."name", 1, length($2)) = $2 or strpos("t0"."readings", $7) > 0) then true else false end and "gram".key < coalesce((select "gram".key from "gram" order by "gram".key limit 1 offset 20000), $4) order by "gram".key limit $5) union all (select 2 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and ("gram".grams @> $1 or "gram".grams @> $6) and case when "t0"."name" = $2 then false when substr("t0"."name", 1, length($2)) = $2 then false when (substr("t0"."name", 1, length($2)) = $2 or strpos("t0"."readings", $7) > 0) then true else false end and ("gram".key + 0) >= coalesce((select "gram".key from "gram" order by "gram".key limit 1 offset 20000), $4) order by ("gram".key + 0) limit $5) union all (select 3 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and "gram".grams @> $8 and case when "t0"."name" = $2 then false when substr("t0"."name", 1, length($2)) = $2 then false when (substr("t0"."name", 1, length($2)) = $2 or strpos("t0"."readings", $7) > 0) then false when (strpos("t0"."name", $9) > 0) then true else false end and "gram".key < coalesce((select "gram".key from "gram" order by "gram".key limit 1 offset 20000), $4) order by "gram".key limit $5) union all (select 3 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and "gram".grams @> $8 and case when "t0"."name" = $2 then false when substr("t0"."name", 1, length($2)) = $2 then false when (substr("t0"."name", 1, length($2)) = $2 or strpos("t0"."readings", $7) > 0) then false when (strpos("t0"."name", $9) > 0) then true else false end and ("gram".key + 0) >= coalesce((select "gram".key from "gram" order by "gram".key limit 1 offset 20000), $4) order by ("gram".key + 0) limit $5) union all (select 4 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and ("gram".grams @> $8 or "gram".grams @> $10) and case when "t0"."name" = $2 then false when substr("t0"."name", 1, length($2)) = $2 then false when (substr("t0"."name", 1, length($2)) = $2 or strpos("t0"."readings", $7) > 0) then false when (strpos("t0"."name", $9) > 0) then false when (strpos("t0"."name", $9) > 0 or strpos("t0"."readings", $9) > 0) then true else false end and "gram".key < coalesce((select "gram".key from "gram" order by "gram".key limit 1 offset 20000), $4) order by "gram".key limit $5) union all (select 4 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and ("gram".grams @> $8 or "gram".grams @> $10) and case when "t0"."name" = $2 then false when substr("t0"."name", 1, length($2)) = $2 then false when (substr("t0"."name", 1, length($2)) = $2 or strpos("t0"."readings", $7) > 0) then false when (strpos("t0"."name", $9) > 0) then false when (strpos("t0"."name", $9) > 0 or strpos("t0"."readings", $9) > 0) then true else false end and ("gram".key + 0) >= coalesce((select "gram".key from "gram" order by "gram".key limit 1 offset 20000), $4) order by ("gram".key + 0) limit $5) union all (select 5 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and ("gram".grams @> $8 or "gram".grams @> $10 or "gram".grams @> $11) and case when "t0"."name" = $2 then false when substr("t0"."name", 1, length($2)) = $2 then false when (substr("t0"."name", 1, length($2)) = $2 or strpos("t0"."readings", $7) > 0) then false when (strpos("t0"."name", $9) > 0) then false when (strpos("t0"."name", $9) > 0 or strpos("t0"."readings", $9) > 0) then false when ((strpos("t0"."name", $9) > 0 or strpos("t0"."readings", $9) > 0 or strpos("t0"."rest", $9) > 0)) then true else false end and "gram".key < coalesce((select "gram".key from "gram" order by "gram".key limit 1 offset 20000), $4) order by "gram".key limit $5) union all (select 5 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and ("gram".grams @> $8 or "gram".grams @> $10 or "gram".grams @> $11) and case when "t0"."name" = $2 then false when substr("t0"."name", 1, length($2)) = $2 then false when (substr("t0"."name", 1, length($2)) = $2 or strpos("t0"."readings", $7) > 0) then false when (strpos("t0"."name", $9) > 0) then false when (strpos("t0"."name", $9) > 0 or strpos("t0"."readings", $9) > 0) then false when ((strpos("t0"."name", $9) > 0 or strpos("t0"."readings", $9) > 0 or strpos("t0"."rest", $9) > 0)) then true else false end and ("gram".key + 0) >= coalesce((select "gram".key from "gram" order by "gram".key limit 1 offset 20000), $4) order by ("gram".key + 0) limit $5)) as u limit $5
--   $1 = the grams of text 0 for the whole search in Name, beginning it
--   $2 = text 0 for the whole search
--   $3 = the key before which all names of the length of the whole search lie
--   $4 = 9223372036854775807
--   $5 = the page size and one
--   $6 = the grams of text 0 for the whole search in Readings, beginning it
--   $7 = text 0 for the whole search, where a reading begins
--   $8 = the grams of text 0 for word 0 in Name
--   $9 = text 0 for word 0 of the search
--   $10 = the grams of text 0 for word 0 in Readings
--   $11 = the grams of text 0 for word 0 in Rest
