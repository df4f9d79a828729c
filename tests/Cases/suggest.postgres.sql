-- read 0 suggest
with recursive kind ("entity") as (select 0 union all select 1 union all select 2 union all select 3 union all select 4), "b0" ("entity", "name", number) as (
    select k."entity", (
        select min("w"."name") from "word" as "w"
        where "w"."entity" = k."entity" and "w"."name" >= $1 and "w"."name" < $2), 1
    from kind as k
    union all
    select b."entity", (
        select min("w"."name") from "word" as "w"
        where "w"."entity" = b."entity" and "w"."name" > b."name" and "w"."name" < $2), b.number + 1
    from "b0" as b where b."name" is not null and b.number < $3), spoken as (select "w"."entity", "w"."name" from "gram" cross join "word" as "w"
where "gram".key = "w"."id" and ("gram".grams @> $4 or "gram".grams @> $5) and (substr("w"."name", 1, length($1)) = $1 or strpos("w"."readings", $6) > 0)
and "w"."entity" in (select "entity" from kind) order by "gram".key limit 500)
select "text" as "c0", "type" as "c1", "count" as "c2" from (
    select case f."entity" when 0 then (select r."name" from "facility" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) when 1 then (select r."name" from "event" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) when 2 then (select r."name" from "area" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) when 3 then (select r."name" from "municipality" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) when 4 then (select r."title" from "dataset" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) end as text, case f."entity" when 0 then $7 when 1 then $8 when 2 then $9 when 3 then $10 when 4 then $11 end as type, (select count(*) from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name") as count, place, "name", "entity"
    from (
        select "entity", "name", min(place) as place
        from (select "entity", "name", 0 as place from "b0" union all select "entity", "name", 1 from spoken) as n where "name" is not null group by "entity", "name"
        order by 3, 2, 1 limit $3) as f) as suggested
order by place, "name", "entity"
--   $1 = text 0 for the whole search
--   $2 = text 0 for the whole search, its end
--   $3 = the page size and one
--   $4 = the grams of text 0 for the whole search in Name, beginning it
--   $5 = the grams of text 0 for the whole search in Readings, beginning it
--   $6 = text 0 for the whole search, where a reading begins
--   $7 = 'FACILITY'
--   $8 = 'EVENT'
--   $9 = 'AREA'
--   $10 = 'MUNICIPALITY'
--   $11 = 'DATASET'
-- read 1 suggest
with recursive kind ("entity") as (select 0 where 0 = any($1::bigint[]) union all select 1 where 1 = any($1::bigint[]) union all select 2 where 2 = any($1::bigint[]) union all select 3 where 3 = any($1::bigint[]) union all select 4 where 4 = any($1::bigint[])), "b0" ("entity", "name", number) as (
    select k."entity", (
        select min("w"."name") from "word" as "w"
        where "w"."entity" = k."entity" and "w"."name" >= $2 and "w"."name" < $3), 1
    from kind as k
    union all
    select b."entity", (
        select min("w"."name") from "word" as "w"
        where "w"."entity" = b."entity" and "w"."name" > b."name" and "w"."name" < $3), b.number + 1
    from "b0" as b where b."name" is not null and b.number < $4), spoken as (select "w"."entity", "w"."name" from "gram" cross join "word" as "w"
where "gram".key = "w"."id" and ("gram".grams @> $5 or "gram".grams @> $6) and (substr("w"."name", 1, length($2)) = $2 or strpos("w"."readings", $7) > 0)
and "w"."entity" in (select "entity" from kind) order by "gram".key limit 500)
select "text" as "c0", "count" as "c1" from (
    select case f."entity" when 0 then (select r."name" from "facility" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) when 1 then (select r."name" from "event" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) when 2 then (select r."name" from "area" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) when 3 then (select r."name" from "municipality" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) when 4 then (select r."title" from "dataset" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) end as text, case f."entity" when 0 then $8 when 1 then $9 when 2 then $10 when 3 then $11 when 4 then $12 end as type, (select count(*) from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name") as count, place, "name", "entity"
    from (
        select "entity", "name", min(place) as place
        from (select "entity", "name", 0 as place from "b0" union all select "entity", "name", 1 from spoken) as n where "name" is not null group by "entity", "name"
        order by 3, 2, 1 limit $4) as f) as suggested
order by place, "name", "entity"
--   $1 = the numbers of [FACILITY]
--   $2 = text 0 for the whole search
--   $3 = text 0 for the whole search, its end
--   $4 = the page size and one
--   $5 = the grams of text 0 for the whole search in Name, beginning it
--   $6 = the grams of text 0 for the whole search in Readings, beginning it
--   $7 = text 0 for the whole search, where a reading begins
--   $8 = 'FACILITY'
--   $9 = 'EVENT'
--   $10 = 'AREA'
--   $11 = 'MUNICIPALITY'
--   $12 = 'DATASET'
