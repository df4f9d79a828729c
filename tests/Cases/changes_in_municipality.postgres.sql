-- read 0 changes
select * from (with start as (select s.kept, s.newest, s.made_at, case when s.kept = 1 then $1 else -2 end as version, case when s.kept = 1 then $2 else s.newest + 1 end as gone from (select d.number as newest, d.made_at as made_at, case when d.forgotten <= $3 and exists (select 1 from data_version as k where k.number = $4 and k.made_at = $5) then 1 else 0 end as kept from data_version as d order by d.number desc limit 1) as s) select "t0"."shown" as "c0", case when "t0"."shown" = 1 then "t0"."id" end as "c1", case when "t0"."shown" = 2 then "t0"."id" end as "c2", case when "t0"."shown" = 3 then "t0"."id" end as "c3", case when "t0"."shown" = 4 then "t0"."id" end as "c4", case when "t0"."shown" = 5 then "t0"."id" end as "c5", case when "t0"."shown" = 6 then "t0"."id" end as "c6", case when "t0"."shown" = 7 then "t0"."id" end as "c7", case when "t0"."shown" = 8 then "t0"."id" end as "c8", case when "t0"."shown" = 9 then "t0"."id" end as "c9", case when "t0"."shown" = 10 then "t0"."id" end as "c10", case when "t0"."shown" = 11 then "t0"."id" end as "c11", case when "t0"."shown" = 12 then "t0"."id" end as "c12", case when "t0"."shown" = 13 then "t0"."id" end as "c13", case when "t0"."shown" = 14 then "t0"."id" end as "c14", case when "t0"."shown" = 15 then "t0"."id" end as "c15", case when "t0"."shown" = 16 then "t0"."id" end as "c16", case when "t0"."shown" = 17 then "t0"."id" end as "c17", case when "t0"."shown" = 18 then "t0"."id" end as "c18", "t0"."entity" as "c19", "t0"."id" as "c20", "t0"."version" as "c21" from (select u.*, v.at as changed_at from (select * from (select 1 as entity, "r0".id as id, "r0".version as version, 1 as shown from "area" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $6, $7) and "r0"."municipality_id" = $8 and $9 order by "r0".version, "r0".id limit 16) as "b0" union all select * from (select 2 as entity, "r0".id as id, "r0".version as version, 2 as shown from "area_statistic" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $10, $11) and "r0"."municipality_id" = $8 and $12 order by "r0".version, "r0".id limit 16) as "b1" union all select * from (select 3 as entity, "r0".id as id, "r0".version as version, 3 as shown from "budget" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $13, $14) and "r0"."municipality_id" = $8 and $15 order by "r0".version, "r0".id limit 16) as "b2" union all select * from (select 4 as entity, "r0".id as id, "r0".version as version, 4 as shown from "budget_item" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $16, $17) and "r0"."municipality_id" = $8 and $18 order by "r0".version, "r0".id limit 16) as "b3" union all select * from (select 5 as entity, "r0".id as id, "r0".version as version, 5 as shown from "bus_route" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $19, $20) and "r0"."municipality_id" = $8 and $21 order by "r0".version, "r0".id limit 16) as "b4" union all select * from (select 6 as entity, "r0".id as id, "r0".version as version, 6 as shown from "dataset" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $22, $23) and "r0"."publisher_id" = $8 and $24 order by "r0".version, "r0".id limit 16) as "b5" union all select * from (select 7 as entity, "r0".id as id, "r0".version as version, 7 as shown from "event" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $25, $26) and "r0"."municipality_id" = $8 and $27 order by "r0".version, "r0".id limit 16) as "b6" union all select * from (select 8 as entity, "r0".id as id, "r0".version as version, 8 as shown from "facility" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $28, $29) and "r0"."municipality_id" = $8 and $30 order by "r0".version, "r0".id limit 16) as "b7" union all select * from (select 9 as entity, "r0".id as id, "r0".version as version, 9 as shown from "municipality" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $31, $32) and "r0"."id" = $8 and $33 order by "r0".version, "r0".id limit 16) as "b8" union all select * from (select 10 as entity, "r0".id as id, "r0".version as version, 10 as shown from "population" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $34, $35) and "r0"."municipality_id" = $8 and $36 order by "r0".version, "r0".id limit 16) as "b9" union all select * from (select 11 as entity, "r0".id as id, "r0".version as version, 11 as shown from "school_menu" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $37, $38) and "r0"."municipality_id" = $8 and $39 order by "r0".version, "r0".id limit 16) as "b10" union all select * from (select 12 as entity, "r0".id as id, "r0".version as version, 12 as shown from "support_scheme" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $40, $41) and "r0"."municipality_id" = $8 and $42 order by "r0".version, "r0".id limit 16) as "b11" union all select * from (select 14 as entity, "r0".id as id, "r0".version as version, 14 as shown from "tax_collection" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $43, $44) and "r0"."municipality_id" = $8 and $45 order by "r0".version, "r0".id limit 16) as "b12" union all select * from (select 15 as entity, "r0".id as id, "r0".version as version, 15 as shown from "waste_area" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $46, $47) and "r0"."municipality_id" = $8 and $48 order by "r0".version, "r0".id limit 16) as "b13" union all select * from (select 16 as entity, "r0".id as id, "r0".version as version, 16 as shown from "waste_calendar" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $49, $50) and "r0"."municipality_id" = $8 and $51 order by "r0".version, "r0".id limit 16) as "b14" union all select * from (select 17 as entity, "r0".id as id, "r0".version as version, 17 as shown from "waste_item" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $52, $53) and "r0"."municipality_id" = $8 and $54 order by "r0".version, "r0".id limit 16) as "b15" union all select * from (select 18 as entity, "r0".id as id, "r0".version as version, 18 as shown from "zone" as "r0" where ("r0".version, "r0".id) > ((select version from start) + $55, $56) and "r0"."municipality_id" = $8 and $57 order by "r0".version, "r0".id limit 16) as "b16" union all select * from (select case "g0".entity when $58 then 1 when $59 then 2 when $60 then 3 when $61 then 4 when $62 then 5 when $63 then 6 when $64 then 7 when $65 then 8 when $66 then 9 when $67 then 10 when $68 then 11 when $69 then 12 when $70 then 13 when $71 then 14 when $72 then 15 when $73 then 16 when $74 then 17 when $75 then 18 else 0 end as entity, "g0".id as id, "g0".version as version, 0 as shown from departure as "g0" where ("g0".version, "g0".entity, "g0".id) > ((select gone from start), $76, $77) and "g0".municipality_id = $8 and case "g0".entity when $58 then $9 when $59 then $12 when $60 then $15 when $61 then $18 when $62 then $21 when $63 then $24 when $64 then $27 when $65 then $30 when $66 then $33 when $67 then $36 when $68 then $39 when $69 then $42 when $70 then $78 when $71 then $45 when $72 then $48 when $73 then $51 when $74 then $54 when $75 then $57 else false end order by "g0".version, "g0".entity, "g0".id limit 16) as "b17") as u left join data_version as v on v.number = u.version order by u.version, u.entity, u.id limit 16) as t0 order by t0.version, t0.entity, t0.id) as u limit $79
--   $1 = Version of no token
--   $2 = GoneVersion of no token
--   $3 = RemovalsKnownUpTo of no token
--   $4 = Newest of no token
--   $5 = MadeAt of no token
--   $6 = 1 where no token is past type Area
--   $7 = the key in no token where it is of type Area
--   $8 = form of '999121'
--   $9 = whether Area is among [FACILITY, TABLE_ROW]
--   $10 = 1 where no token is past type AreaStatistic
--   $11 = the key in no token where it is of type AreaStatistic
--   $12 = whether AreaStatistic is among [FACILITY, TABLE_ROW]
--   $13 = 1 where no token is past type Budget
--   $14 = the key in no token where it is of type Budget
--   $15 = whether Budget is among [FACILITY, TABLE_ROW]
--   $16 = 1 where no token is past type BudgetItem
--   $17 = the key in no token where it is of type BudgetItem
--   $18 = whether BudgetItem is among [FACILITY, TABLE_ROW]
--   $19 = 1 where no token is past type BusRoute
--   $20 = the key in no token where it is of type BusRoute
--   $21 = whether BusRoute is among [FACILITY, TABLE_ROW]
--   $22 = 1 where no token is past type Dataset
--   $23 = the key in no token where it is of type Dataset
--   $24 = whether Dataset is among [FACILITY, TABLE_ROW]
--   $25 = 1 where no token is past type Event
--   $26 = the key in no token where it is of type Event
--   $27 = whether Event is among [FACILITY, TABLE_ROW]
--   $28 = 1 where no token is past type Facility
--   $29 = the key in no token where it is of type Facility
--   $30 = whether Facility is among [FACILITY, TABLE_ROW]
--   $31 = 1 where no token is past type Municipality
--   $32 = the key in no token where it is of type Municipality
--   $33 = whether Municipality is among [FACILITY, TABLE_ROW]
--   $34 = 1 where no token is past type Population
--   $35 = the key in no token where it is of type Population
--   $36 = whether Population is among [FACILITY, TABLE_ROW]
--   $37 = 1 where no token is past type SchoolMenu
--   $38 = the key in no token where it is of type SchoolMenu
--   $39 = whether SchoolMenu is among [FACILITY, TABLE_ROW]
--   $40 = 1 where no token is past type SupportScheme
--   $41 = the key in no token where it is of type SupportScheme
--   $42 = whether SupportScheme is among [FACILITY, TABLE_ROW]
--   $43 = 1 where no token is past type TaxCollection
--   $44 = the key in no token where it is of type TaxCollection
--   $45 = whether TaxCollection is among [FACILITY, TABLE_ROW]
--   $46 = 1 where no token is past type WasteArea
--   $47 = the key in no token where it is of type WasteArea
--   $48 = whether WasteArea is among [FACILITY, TABLE_ROW]
--   $49 = 1 where no token is past type WasteCalendar
--   $50 = the key in no token where it is of type WasteCalendar
--   $51 = whether WasteCalendar is among [FACILITY, TABLE_ROW]
--   $52 = 1 where no token is past type WasteItem
--   $53 = the key in no token where it is of type WasteItem
--   $54 = whether WasteItem is among [FACILITY, TABLE_ROW]
--   $55 = 1 where no token is past type Zone
--   $56 = the key in no token where it is of type Zone
--   $57 = whether Zone is among [FACILITY, TABLE_ROW]
--   $58 = 'Area'
--   $59 = 'AreaStatistic'
--   $60 = 'Budget'
--   $61 = 'BudgetItem'
--   $62 = 'BusRoute'
--   $63 = 'Dataset'
--   $64 = 'Event'
--   $65 = 'Facility'
--   $66 = 'Municipality'
--   $67 = 'Population'
--   $68 = 'SchoolMenu'
--   $69 = 'SupportScheme'
--   $70 = 'TableRow'
--   $71 = 'TaxCollection'
--   $72 = 'WasteArea'
--   $73 = 'WasteCalendar'
--   $74 = 'WasteItem'
--   $75 = 'Zone'
--   $76 = GoneType of no token
--   $77 = GoneKey of no token
--   $78 = whether TableRow is among [FACILITY, TABLE_ROW]
--   $79 = the page size and one
-- read 1 changes
with start as (select s.kept, s.newest, s.made_at, case when s.kept = 1 then $1 else -2 end as version, case when s.kept = 1 then $2 else s.newest + 1 end as gone from (select d.number as newest, d.made_at as made_at, case when d.forgotten <= $3 and exists (select 1 from data_version as k where k.number = $4 and k.made_at = $5) then 1 else 0 end as kept from data_version as d order by d.number desc limit 1) as s) select "t0"."kept" as "c0", "t0"."version" as "c1", "t0"."made_at" as "c2" from (select kept, newest as version, made_at from start) as t0
--   $1 = Version of no token
--   $2 = GoneVersion of no token
--   $3 = RemovalsKnownUpTo of no token
--   $4 = Newest of no token
--   $5 = MadeAt of no token
-- read 2 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "area" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 3 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "area_statistic" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 4 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "budget" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 5 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "budget_item" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 6 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "bus_route" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 7 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "dataset" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 8 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "event" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 9 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."name" as "c0", "t1"."code" as "c1" from "facility" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 10 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "municipality" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 11 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "population" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 12 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "school_menu" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 13 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "support_scheme" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 14 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "table_row" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 15 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "tax_collection" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 16 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "waste_area" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 17 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "waste_calendar" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 18 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "waste_item" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 19 changes
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "zone" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
