-- read 0 changes
select * from (with start as (select s.kept, s.newest, s.made_at, case when s.kept = 1 then $1 else -2 end as version, case when s.kept = 1 then $2 else s.newest + 1 end as gone from (select d.number as newest, d.made_at as made_at, case when d.forgotten <= $3 and exists (select 1 from data_version as k where k.number = $4 and k.made_at = $5) then 1 else 0 end as kept from data_version as d order by d.number desc limit 1) as s) select "t0"."shown" as "c0", "t0"."version" as "c1", "t0"."changed_at" as "c2", case when "t0"."shown" = 1 then "t0"."id" end as "c3", case when "t0"."shown" = 2 then "t0"."id" end as "c4", case when "t0"."shown" = 3 then "t0"."id" end as "c5", case when "t0"."shown" = 4 then "t0"."id" end as "c6", case when "t0"."shown" = 5 then "t0"."id" end as "c7", case when "t0"."shown" = 6 then "t0"."id" end as "c8", case when "t0"."shown" = 7 then "t0"."id" end as "c9", case when "t0"."shown" = 8 then "t0"."id" end as "c10", case when "t0"."shown" = 9 then "t0"."id" end as "c11", case when "t0"."shown" = 10 then "t0"."id" end as "c12", case when "t0"."shown" = 11 then "t0"."id" end as "c13", case when "t0"."shown" = 12 then "t0"."id" end as "c14", case when "t0"."shown" = 13 then "t0"."id" end as "c15", case when "t0"."shown" = 14 then "t0"."id" end as "c16", case when "t0"."shown" = 15 then "t0"."id" end as "c17", case when "t0"."shown" = 16 then "t0"."id" end as "c18", case when "t0"."shown" = 17 then "t0"."id" end as "c19", case when "t0"."shown" = 18 then "t0"."id" end as "c20", "t0"."entity" as "c21", "t0"."id" as "c22" from (select u.*, v.at as changed_at from (select * from (select 1 as entity, "r0".id as id, "r0".version as version, 1 as shown from "area" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $6, $7) and $8 order by "r0".version, "r0".id limit 16) as "b0" union all select * from (select 2 as entity, "r0".id as id, "r0".version as version, 2 as shown from "area_statistic" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $9, $10) and $11 order by "r0".version, "r0".id limit 16) as "b1" union all select * from (select 3 as entity, "r0".id as id, "r0".version as version, 3 as shown from "budget" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $12, $13) and $14 order by "r0".version, "r0".id limit 16) as "b2" union all select * from (select 4 as entity, "r0".id as id, "r0".version as version, 4 as shown from "budget_item" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $15, $16) and $17 order by "r0".version, "r0".id limit 16) as "b3" union all select * from (select 5 as entity, "r0".id as id, "r0".version as version, 5 as shown from "bus_route" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $18, $19) and $20 order by "r0".version, "r0".id limit 16) as "b4" union all select * from (select 6 as entity, "r0".id as id, "r0".version as version, 6 as shown from "dataset" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $21, $22) and $23 order by "r0".version, "r0".id limit 16) as "b5" union all select * from (select 7 as entity, "r0".id as id, "r0".version as version, 7 as shown from "event" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $24, $25) and $26 order by "r0".version, "r0".id limit 16) as "b6" union all select * from (select 8 as entity, "r0".id as id, "r0".version as version, 8 as shown from "facility" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $27, $28) and $29 order by "r0".version, "r0".id limit 16) as "b7" union all select * from (select 9 as entity, "r0".id as id, "r0".version as version, 9 as shown from "municipality" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $30, $31) and $32 order by "r0".version, "r0".id limit 16) as "b8" union all select * from (select 10 as entity, "r0".id as id, "r0".version as version, 10 as shown from "population" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $33, $34) and $35 order by "r0".version, "r0".id limit 16) as "b9" union all select * from (select 11 as entity, "r0".id as id, "r0".version as version, 11 as shown from "school_menu" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $36, $37) and $38 order by "r0".version, "r0".id limit 16) as "b10" union all select * from (select 12 as entity, "r0".id as id, "r0".version as version, 12 as shown from "support_scheme" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $39, $40) and $41 order by "r0".version, "r0".id limit 16) as "b11" union all select * from (select 13 as entity, "r0".id as id, "r0".version as version, 13 as shown from "table_row" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $42, $43) and $44 order by "r0".version, "r0".id limit 16) as "b12" union all select * from (select 14 as entity, "r0".id as id, "r0".version as version, 14 as shown from "tax_collection" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $45, $46) and $47 order by "r0".version, "r0".id limit 16) as "b13" union all select * from (select 15 as entity, "r0".id as id, "r0".version as version, 15 as shown from "waste_area" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $48, $49) and $50 order by "r0".version, "r0".id limit 16) as "b14" union all select * from (select 16 as entity, "r0".id as id, "r0".version as version, 16 as shown from "waste_calendar" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $51, $52) and $53 order by "r0".version, "r0".id limit 16) as "b15" union all select * from (select 17 as entity, "r0".id as id, "r0".version as version, 17 as shown from "waste_item" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $54, $55) and $56 order by "r0".version, "r0".id limit 16) as "b16" union all select * from (select 18 as entity, "r0".id as id, "r0".version as version, 18 as shown from "zone" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $57, $58) and $59 order by "r0".version, "r0".id limit 16) as "b17" union all select * from (select case "g0".entity when $60 then 1 when $61 then 2 when $62 then 3 when $63 then 4 when $64 then 5 when $65 then 6 when $66 then 7 when $67 then 8 when $68 then 9 when $69 then 10 when $70 then 11 when $71 then 12 when $72 then 13 when $73 then 14 when $74 then 15 when $75 then 16 when $76 then 17 when $77 then 18 else 0 end as entity, "g0".id as id, "g0".version as version, 0 as shown from departure as "g0" where ("g0".version, "g0".entity, "g0".id) > ((select gone from start), $78, $79) and "g0".is_removed and case "g0".entity when $60 then $8 when $61 then $11 when $62 then $14 when $63 then $17 when $64 then $20 when $65 then $23 when $66 then $26 when $67 then $29 when $68 then $32 when $69 then $35 when $70 then $38 when $71 then $41 when $72 then $44 when $73 then $47 when $74 then $50 when $75 then $53 when $76 then $56 when $77 then $59 else false end order by "g0".version, "g0".entity, "g0".id limit 16) as "b18") as u left join data_version as v on v.number = u.version order by u.version, u.entity, u.id limit 16) as t0 order by t0.version, t0.entity, t0.id) as u limit $80
--   $1 = Version of no token
--   $2 = GoneVersion of no token
--   $3 = RemovalsKnownUpTo of no token
--   $4 = Newest of no token
--   $5 = MadeAt of no token
--   $6 = 1 where no token is past type Area
--   $7 = the key in no token where it is of type Area
--   $8 = whether Area is among [MUNICIPALITY, DATASET, AREA]
--   $9 = 1 where no token is past type AreaStatistic
--   $10 = the key in no token where it is of type AreaStatistic
--   $11 = whether AreaStatistic is among [MUNICIPALITY, DATASET, AREA]
--   $12 = 1 where no token is past type Budget
--   $13 = the key in no token where it is of type Budget
--   $14 = whether Budget is among [MUNICIPALITY, DATASET, AREA]
--   $15 = 1 where no token is past type BudgetItem
--   $16 = the key in no token where it is of type BudgetItem
--   $17 = whether BudgetItem is among [MUNICIPALITY, DATASET, AREA]
--   $18 = 1 where no token is past type BusRoute
--   $19 = the key in no token where it is of type BusRoute
--   $20 = whether BusRoute is among [MUNICIPALITY, DATASET, AREA]
--   $21 = 1 where no token is past type Dataset
--   $22 = the key in no token where it is of type Dataset
--   $23 = whether Dataset is among [MUNICIPALITY, DATASET, AREA]
--   $24 = 1 where no token is past type Event
--   $25 = the key in no token where it is of type Event
--   $26 = whether Event is among [MUNICIPALITY, DATASET, AREA]
--   $27 = 1 where no token is past type Facility
--   $28 = the key in no token where it is of type Facility
--   $29 = whether Facility is among [MUNICIPALITY, DATASET, AREA]
--   $30 = 1 where no token is past type Municipality
--   $31 = the key in no token where it is of type Municipality
--   $32 = whether Municipality is among [MUNICIPALITY, DATASET, AREA]
--   $33 = 1 where no token is past type Population
--   $34 = the key in no token where it is of type Population
--   $35 = whether Population is among [MUNICIPALITY, DATASET, AREA]
--   $36 = 1 where no token is past type SchoolMenu
--   $37 = the key in no token where it is of type SchoolMenu
--   $38 = whether SchoolMenu is among [MUNICIPALITY, DATASET, AREA]
--   $39 = 1 where no token is past type SupportScheme
--   $40 = the key in no token where it is of type SupportScheme
--   $41 = whether SupportScheme is among [MUNICIPALITY, DATASET, AREA]
--   $42 = 1 where no token is past type TableRow
--   $43 = the key in no token where it is of type TableRow
--   $44 = whether TableRow is among [MUNICIPALITY, DATASET, AREA]
--   $45 = 1 where no token is past type TaxCollection
--   $46 = the key in no token where it is of type TaxCollection
--   $47 = whether TaxCollection is among [MUNICIPALITY, DATASET, AREA]
--   $48 = 1 where no token is past type WasteArea
--   $49 = the key in no token where it is of type WasteArea
--   $50 = whether WasteArea is among [MUNICIPALITY, DATASET, AREA]
--   $51 = 1 where no token is past type WasteCalendar
--   $52 = the key in no token where it is of type WasteCalendar
--   $53 = whether WasteCalendar is among [MUNICIPALITY, DATASET, AREA]
--   $54 = 1 where no token is past type WasteItem
--   $55 = the key in no token where it is of type WasteItem
--   $56 = whether WasteItem is among [MUNICIPALITY, DATASET, AREA]
--   $57 = 1 where no token is past type Zone
--   $58 = the key in no token where it is of type Zone
--   $59 = whether Zone is among [MUNICIPALITY, DATASET, AREA]
--   $60 = 'Area'
--   $61 = 'AreaStatistic'
--   $62 = 'Budget'
--   $63 = 'BudgetItem'
--   $64 = 'BusRoute'
--   $65 = 'Dataset'
--   $66 = 'Event'
--   $67 = 'Facility'
--   $68 = 'Municipality'
--   $69 = 'Population'
--   $70 = 'SchoolMenu'
--   $71 = 'SupportScheme'
--   $72 = 'TableRow'
--   $73 = 'TaxCollection'
--   $74 = 'WasteArea'
--   $75 = 'WasteCalendar'
--   $76 = 'WasteItem'
--   $77 = 'Zone'
--   $78 = GoneType of no token
--   $79 = GoneKey of no token
--   $80 = the page size and one
-- read 1 changes
with start as (select s.kept, s.newest, s.made_at, case when s.kept = 1 then $1 else -2 end as version, case when s.kept = 1 then $2 else s.newest + 1 end as gone from (select d.number as newest, d.made_at as made_at, case when d.forgotten <= $3 and exists (select 1 from data_version as k where k.number = $4 and k.made_at = $5) then 1 else 0 end as kept from data_version as d order by d.number desc limit 1) as s) select "t0"."kept" as "c0", "t0"."version" as "c1", "t0"."made_at" as "c2" from (select kept, newest as version, made_at from start) as t0
--   $1 = Version of no token
--   $2 = GoneVersion of no token
--   $3 = RemovalsKnownUpTo of no token
--   $4 = Newest of no token
--   $5 = MadeAt of no token
-- read 2 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 3 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 4 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 5 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 6 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 7 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."title" as "c1", "t1"."name" as "c2" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 8 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "event" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 9 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 10 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0", "t0"."name" as "c1" from "municipality" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 11 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "population" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 12 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 13 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 14 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 15 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 16 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 17 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 18 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 19 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
