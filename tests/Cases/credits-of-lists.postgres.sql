-- read 0 facilities
select "t0"."dataset_id" as "c0", "t0"."name" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."category" = any($1::text[]) order by "t0"."name" desc, "t0"."id" limit $2
--   $1 = [AED, EVACUATION_SITE]
--   $2 = the page size and one
-- read 1 credits
select p.number, x.* from (select min(number) as number, key from (select row_number() over () as number, q."c0" as key from (select "t0"."dataset_id" as "c0" from "facility" as "t0" where "t0"."category" = any($1::text[]) order by "t0"."name" desc, "t0"."id" limit $2) as q) as s group by key order by 1) as p cross join lateral (select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = [AED, EVACUATION_SITE]
--   $2 = the page size
-- read 2 municipalities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size and one
-- read 3 events
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select * from (select "t0"."dataset_id" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."municipality_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the page size
--   $2 = the page size and one
-- read 3 events, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select count(*) from "event" as "t0" where "t0"."municipality_id" = p.key) as x
--   $1 = the page size
-- read 4 credits
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 5 areas
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select * from (select "t0"."id" as "c0" from "area" as "t0" where "t0"."municipality_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the page size
--   $2 = the page size and one
-- read 6 datasets
select * from (select "t0"."id" as "c0" from "dataset" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size and one
-- read 7 credits
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "dataset" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the page size
-- read 8 occurrences
select "t0"."dataset_id" as "c0", "t0"."date" as "c1", "t0"."starts_at" as "c2", "t0"."id" as "c3" from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3) order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $4
--   $1 = '2026-11-20'
--   $2 = '2026-11-25' (at most 92 days)
--   $3 = False
--   $4 = the page size and one
-- read 9 credits
select p.number, x.* from (select min(number) as number, key from (select row_number() over () as number, q."c0" as key from (select "t0"."dataset_id" as "c0" from "event_occurrence" as "t0" where ("t0"."date" >= $1 and "t0"."date" <= $2 and "t0"."is_cancelled" = $3) order by "t0"."date", "t0"."starts_at" nulls first, "t0"."id" limit $4) as q) as s group by key order by 1) as p cross join lateral (select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6", "t0"."kind" as "c7" from "dataset" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = '2026-11-20'
--   $2 = '2026-11-25' (at most 92 days)
--   $3 = False
--   $4 = the page size
-- read 10 search
select * from ((select case when "t0"."entity" = 0 then "t0"."row_id" end as "c0", case when "t0"."entity" = 1 then "t0"."row_id" end as "c1", case when "t0"."entity" = 2 then "t0"."row_id" end as "c2", case when "t0"."entity" = 3 then "t0"."row_id" end as "c3", case when "t0"."entity" = 4 then "t0"."row_id" end as "c4", case when "t0"."entity" = 5 then "t0"."row_id" end as "c5", "t0"."entity" as "c6", 0 as "c7", "t0"."id" as "c8" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and "gram".grams @> $1 and case when "t0"."name" = $2 then 0 end = 0 and "gram".key < $3 order by "gram".key limit $4) union all (select case when "t0"."entity" = 0 then "t0"."row_id" end as "c0", case when "t0"."entity" = 1 then "t0"."row_id" end as "c1", case when "t0"."entity" = 2 then "t0"."row_id" end as "c2", case when "t0"."entity" = 3 then "t0"."row_id" end as "c3", case when "t0"."entity" = 4 then "t0"."row_id" end as "c4", case when "t0"."entity" = 5 then "t0"."row_id" end as "c5", "t0"."entity" as "c6", 1 as "c7", "t0"."id" as "c8" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and "gram".grams @> $1 and case when "t0"."name" = $2 then 0 when substr("t0"."name", 1, length($2)) = $2 then 1 end = 1 order by "gram".key limit $4) union all (select case when "t0"."entity" = 0 then "t0"."row_id" end as "c0", case when "t0"."entity" = 1 then "t0"."row_id" end as "c1", case when "t0"."entity" = 2 then "t0"."row_id" end as "c2", case when "t0"."entity" = 3 then "t0"."row_id" end as "c3", case when "t0"."entity" = 4 then "t0"."row_id" end as "c4", case when "t0"."entity" = 5 then "t0"."row_id" end as "c5", "t0"."entity" as "c6", 2 as "c7", "t0"."id" as "c8" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and ("gram".grams @> $1 or "gram".grams @> $5) and case when "t0"."name" = $2 then 0 when substr("t0"."name", 1, length($2)) = $2 then 1 when (substr("t0"."name", 1, length($2)) = $2 or strpos("t0"."readings", $6) > 0) then 2 end = 2 order by "gram".key limit $4) union all (select case when "t0"."entity" = 0 then "t0"."row_id" end as "c0", case when "t0"."entity" = 1 then "t0"."row_id" end as "c1", case when "t0"."entity" = 2 then "t0"."row_id" end as "c2", case when "t0"."entity" = 3 then "t0"."row_id" end as "c3", case when "t0"."entity" = 4 then "t0"."row_id" end as "c4", case when "t0"."entity" = 5 then "t0"."row_id" end as "c5", "t0"."entity" as "c6", 3 as "c7", "t0"."id" as "c8" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and "gram".grams @> $7 and case when "t0"."name" = $2 then 0 when substr("t0"."name", 1, length($2)) = $2 then 1 when (substr("t0"."name", 1, length($2)) = $2 or strpos("t0"."readings", $6) > 0) then 2 when (strpos("t0"."name", $8) > 0) then 3 end = 3 order by "gram".key limit $4) union all (select case when "t0"."entity" = 0 then "t0"."row_id" end as "c0", case when "t0"."entity" = 1 then "t0"."row_id" end as "c1", case when "t0"."entity" = 2 then "t0"."row_id" end as "c2", case when "t0"."entity" = 3 then "t0"."row_id" end as "c3", case when "t0"."entity" = 4 then "t0"."row_id" end as "c4", case when "t0"."entity" = 5 then "t0"."row_id" end as "c5", "t0"."entity" as "c6", 4 as "c7", "t0"."id" as "c8" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and ("gram".grams @> $7 or "gram".grams @> $9) and case when "t0"."name" = $2 then 0 when substr("t0"."name", 1, length($2)) = $2 then 1 when (substr("t0"."name", 1, length($2)) = $2 or strpos("t0"."readings", $6) > 0) then 2 when (strpos("t0"."name", $8) > 0) then 3 when (strpos("t0"."name", $8) > 0 or strpos("t0"."readings", $8) > 0) then 4 end = 4 order by "gram".key limit $4) union all (select case when "t0"."entity" = 0 then "t0"."row_id" end as "c0", case when "t0"."entity" = 1 then "t0"."row_id" end as "c1", case when "t0"."entity" = 2 then "t0"."row_id" end as "c2", case when "t0"."entity" = 3 then "t0"."row_id" end as "c3", case when "t0"."entity" = 4 then "t0"."row_id" end as "c4", case when "t0"."entity" = 5 then "t0"."row_id" end as "c5", "t0"."entity" as "c6", 5 as "c7", "t0"."id" as "c8" from "gram" cross join "word" as "t0" where "gram".key = "t0"."id" and ("gram".grams @> $7 or "gram".grams @> $9 or "gram".grams @> $10) and case when "t0"."name" = $2 then 0 when substr("t0"."name", 1, length($2)) = $2 then 1 when (substr("t0"."name", 1, length($2)) = $2 or strpos("t0"."readings", $6) > 0) then 2 when (strpos("t0"."name", $8) > 0) then 3 when (strpos("t0"."name", $8) > 0 or strpos("t0"."readings", $8) > 0) then 4 when ((strpos("t0"."name", $8) > 0 or strpos("t0"."readings", $8) > 0 or strpos("t0"."rest", $8) > 0)) then 5 end = 5 order by "gram".key limit $4)) as u limit $4
--   $1 = the grams of text 0 for the whole search in Name, beginning it
--   $2 = text 0 for the whole search
--   $3 = the key before which all names of the length of the whole search lie
--   $4 = the page size and one
--   $5 = the grams of text 0 for the whole search in Readings, beginning it
--   $6 = text 0 for the whole search, where a reading begins
--   $7 = the grams of text 0 for word 0 in Name
--   $8 = text 0 for word 0 of the search
--   $9 = the grams of text 0 for word 0 in Readings
--   $10 = the grams of text 0 for word 0 in Rest
-- read 11 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."dataset_id" as "c0" from "facility" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 12 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."dataset_id" as "c0" from "event" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 13 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "area" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 14 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "municipality" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 15 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 16 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."dataset_id" as "c0" from "zone" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 17 credits
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 18 credits
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 19 credits
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 20 credits
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
