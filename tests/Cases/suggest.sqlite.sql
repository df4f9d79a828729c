-- read 0 suggest
with recursive kind ("entity") as (select 0 union all select 1 union all select 2 union all select 3 union all select 4), "b0" ("entity", "name", number) as (
    select k."entity", (
        select min("w"."name") from "word" as "w"
        where "w"."entity" = k."entity" and "w"."name" >= ?1 and "w"."name" < ?2), 1
    from kind as k
    union all
    select b."entity", (
        select min("w"."name") from "word" as "w"
        where "w"."entity" = b."entity" and "w"."name" > b."name" and "w"."name" < ?2), b.number + 1
    from "b0" as b where b."name" is not null and b.number < ?3), spoken as (select "w"."entity", "w"."name" from "gram" cross join "word" as "w"
where "gram".rowid = "w"."id" and "gram" match ?4 and (substr("w"."name", 1, length(?1)) = ?1 or instr("w"."readings", ?5) > 0)
and "w"."entity" in (select "entity" from kind) order by "gram".rowid limit 500)
select "text" as "c0", "type" as "c1", "count" as "c2" from (
    select case f."entity" when 0 then (select r."name" from "facility" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) when 1 then (select r."name" from "event" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) when 2 then (select r."name" from "area" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) when 3 then (select r."name" from "municipality" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) when 4 then (select r."title" from "dataset" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) end as text, case f."entity" when 0 then ?6 when 1 then ?7 when 2 then ?8 when 3 then ?9 when 4 then ?10 end as type, (select count(*) from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name") as count, place, "name", "entity"
    from (
        select "entity", "name", min(place) as place
        from (select "entity", "name", 0 as place from "b0" union all select "entity", "name", 1 from spoken) as n where "name" is not null group by "entity", "name"
        order by 3, 2, 1 limit ?3) as f) as suggested
order by place, "name", "entity"
--   ?1 = text 0 for the whole search
--   ?2 = text 0 for the whole search, its end
--   ?3 = the page size and one
--   ?4 = the grams demanded on rung 2 of the search
--   ?5 = text 0 for the whole search, where a reading begins
--   ?6 = 'FACILITY'
--   ?7 = 'EVENT'
--   ?8 = 'AREA'
--   ?9 = 'MUNICIPALITY'
--   ?10 = 'DATASET'
-- read 1 suggest
with recursive kind ("entity") as (select 0 where 0 in (select value from json_each(?1)) union all select 1 where 1 in (select value from json_each(?1)) union all select 2 where 2 in (select value from json_each(?1)) union all select 3 where 3 in (select value from json_each(?1)) union all select 4 where 4 in (select value from json_each(?1))), "b0" ("entity", "name", number) as (
    select k."entity", (
        select min("w"."name") from "word" as "w"
        where "w"."entity" = k."entity" and "w"."name" >= ?2 and "w"."name" < ?3), 1
    from kind as k
    union all
    select b."entity", (
        select min("w"."name") from "word" as "w"
        where "w"."entity" = b."entity" and "w"."name" > b."name" and "w"."name" < ?3), b.number + 1
    from "b0" as b where b."name" is not null and b.number < ?4), spoken as (select "w"."entity", "w"."name" from "gram" cross join "word" as "w"
where "gram".rowid = "w"."id" and "gram" match ?5 and (substr("w"."name", 1, length(?2)) = ?2 or instr("w"."readings", ?6) > 0)
and "w"."entity" in (select "entity" from kind) order by "gram".rowid limit 500)
select "text" as "c0", "count" as "c1" from (
    select case f."entity" when 0 then (select r."name" from "facility" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) when 1 then (select r."name" from "event" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) when 2 then (select r."name" from "area" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) when 3 then (select r."name" from "municipality" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) when 4 then (select r."title" from "dataset" as r
where r."id" = (select "w"."row_id" from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name" order by "w"."id" limit 1)) end as text, case f."entity" when 0 then ?7 when 1 then ?8 when 2 then ?9 when 3 then ?10 when 4 then ?11 end as type, (select count(*) from "word" as "w" where "w"."entity" = f."entity" and "w"."name" = f."name") as count, place, "name", "entity"
    from (
        select "entity", "name", min(place) as place
        from (select "entity", "name", 0 as place from "b0" union all select "entity", "name", 1 from spoken) as n where "name" is not null group by "entity", "name"
        order by 3, 2, 1 limit ?4) as f) as suggested
order by place, "name", "entity"
--   ?1 = the numbers of [FACILITY]
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, its end
--   ?4 = the page size and one
--   ?5 = the grams demanded on rung 2 of the search
--   ?6 = text 0 for the whole search, where a reading begins
--   ?7 = 'FACILITY'
--   ?8 = 'EVENT'
--   ?9 = 'AREA'
--   ?10 = 'MUNICIPALITY'
--   ?11 = 'DATASET'
