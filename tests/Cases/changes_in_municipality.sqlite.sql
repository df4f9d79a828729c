-- read 0 changes
with start as (select s.kept, s.newest, s.made_at, case when s.kept = 1 then ?1 else -2 end as version, case when s.kept = 1 then ?2 else s.newest + 1 end as gone from (select d.number as newest, d.made_at as made_at, case when d.forgotten <= ?3 and exists (select 1 from data_version as k where k.number = ?4 and k.made_at = ?5) then 1 else 0 end as kept from data_version as d order by d.number desc limit 1) as s) select "t0"."shown" as "c0", case when "t0"."shown" = 1 then "t0"."id" end as "c1", case when "t0"."shown" = 2 then "t0"."id" end as "c2", case when "t0"."shown" = 3 then "t0"."id" end as "c3", case when "t0"."shown" = 4 then "t0"."id" end as "c4", case when "t0"."shown" = 5 then "t0"."id" end as "c5", case when "t0"."shown" = 6 then "t0"."id" end as "c6", case when "t0"."shown" = 7 then "t0"."id" end as "c7", case when "t0"."shown" = 8 then "t0"."id" end as "c8", case when "t0"."shown" = 9 then "t0"."id" end as "c9", case when "t0"."shown" = 10 then "t0"."id" end as "c10", case when "t0"."shown" = 11 then "t0"."id" end as "c11", case when "t0"."shown" = 12 then "t0"."id" end as "c12", case when "t0"."shown" = 13 then "t0"."id" end as "c13", case when "t0"."shown" = 14 then "t0"."id" end as "c14", case when "t0"."shown" = 15 then "t0"."id" end as "c15", case when "t0"."shown" = 16 then "t0"."id" end as "c16", case when "t0"."shown" = 17 then "t0"."id" end as "c17", case when "t0"."shown" = 18 then "t0"."id" end as "c18", "t0"."entity" as "c19", "t0"."id" as "c20", "t0"."version" as "c21" from (select u.*, v.at as changed_at from (select * from (select 1 as entity, "r0".id as id, "r0".version as version, 1 as shown from "area" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?6, ?7) and "r0"."municipality_id" = ?8 and ?9 order by "r0".version, "r0".id limit ?10) as "b0" union all select * from (select 2 as entity, "r0".id as id, "r0".version as version, 2 as shown from "area_statistic" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?11, ?12) and "r0"."municipality_id" = ?8 and ?13 order by "r0".version, "r0".id limit ?10) as "b1" union all select * from (select 3 as entity, "r0".id as id, "r0".version as version, 3 as shown from "budget" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?14, ?15) and "r0"."municipality_id" = ?8 and ?16 order by "r0".version, "r0".id limit ?10) as "b2" union all select * from (select 4 as entity, "r0".id as id, "r0".version as version, 4 as shown from "budget_item" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?17, ?18) and "r0"."municipality_id" = ?8 and ?19 order by "r0".version, "r0".id limit ?10) as "b3" union all select * from (select 5 as entity, "r0".id as id, "r0".version as version, 5 as shown from "bus_route" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?20, ?21) and "r0"."municipality_id" = ?8 and ?22 order by "r0".version, "r0".id limit ?10) as "b4" union all select * from (select 6 as entity, "r0".id as id, "r0".version as version, 6 as shown from "dataset" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?23, ?24) and "r0"."publisher_id" = ?8 and ?25 order by "r0".version, "r0".id limit ?10) as "b5" union all select * from (select 7 as entity, "r0".id as id, "r0".version as version, 7 as shown from "event" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?26, ?27) and "r0"."municipality_id" = ?8 and ?28 order by "r0".version, "r0".id limit ?10) as "b6" union all select * from (select 8 as entity, "r0".id as id, "r0".version as version, 8 as shown from "facility" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?29, ?30) and "r0"."municipality_id" = ?8 and ?31 order by "r0".version, "r0".id limit ?10) as "b7" union all select * from (select 9 as entity, "r0".id as id, "r0".version as version, 9 as shown from "municipality" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?32, ?33) and "r0"."id" = ?8 and ?34 order by "r0".version, "r0".id limit ?10) as "b8" union all select * from (select 10 as entity, "r0".id as id, "r0".version as version, 10 as shown from "population" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?35, ?36) and "r0"."municipality_id" = ?8 and ?37 order by "r0".version, "r0".id limit ?10) as "b9" union all select * from (select 11 as entity, "r0".id as id, "r0".version as version, 11 as shown from "school_menu" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?38, ?39) and "r0"."municipality_id" = ?8 and ?40 order by "r0".version, "r0".id limit ?10) as "b10" union all select * from (select 12 as entity, "r0".id as id, "r0".version as version, 12 as shown from "support_scheme" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?41, ?42) and "r0"."municipality_id" = ?8 and ?43 order by "r0".version, "r0".id limit ?10) as "b11" union all select * from (select 14 as entity, "r0".id as id, "r0".version as version, 14 as shown from "tax_collection" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?44, ?45) and "r0"."municipality_id" = ?8 and ?46 order by "r0".version, "r0".id limit ?10) as "b12" union all select * from (select 15 as entity, "r0".id as id, "r0".version as version, 15 as shown from "waste_area" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?47, ?48) and "r0"."municipality_id" = ?8 and ?49 order by "r0".version, "r0".id limit ?10) as "b13" union all select * from (select 16 as entity, "r0".id as id, "r0".version as version, 16 as shown from "waste_calendar" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?50, ?51) and "r0"."municipality_id" = ?8 and ?52 order by "r0".version, "r0".id limit ?10) as "b14" union all select * from (select 17 as entity, "r0".id as id, "r0".version as version, 17 as shown from "waste_item" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?53, ?54) and "r0"."municipality_id" = ?8 and ?55 order by "r0".version, "r0".id limit ?10) as "b15" union all select * from (select 18 as entity, "r0".id as id, "r0".version as version, 18 as shown from "zone" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?56, ?57) and "r0"."municipality_id" = ?8 and ?58 order by "r0".version, "r0".id limit ?10) as "b16" union all select * from (select case "g0".entity when ?59 then 1 when ?60 then 2 when ?61 then 3 when ?62 then 4 when ?63 then 5 when ?64 then 6 when ?65 then 7 when ?66 then 8 when ?67 then 9 when ?68 then 10 when ?69 then 11 when ?70 then 12 when ?71 then 13 when ?72 then 14 when ?73 then 15 when ?74 then 16 when ?75 then 17 when ?76 then 18 else 0 end as entity, "g0".id as id, "g0".version as version, 0 as shown from departure as "g0" where ("g0".version, "g0".entity, "g0".id) > ((select gone from start), ?77, ?78) and "g0".municipality_id = ?8 and case "g0".entity when ?59 then ?9 when ?60 then ?13 when ?61 then ?16 when ?62 then ?19 when ?63 then ?22 when ?64 then ?25 when ?65 then ?28 when ?66 then ?31 when ?67 then ?34 when ?68 then ?37 when ?69 then ?40 when ?70 then ?43 when ?71 then ?79 when ?72 then ?46 when ?73 then ?49 when ?74 then ?52 when ?75 then ?55 when ?76 then ?58 else false end order by "g0".version, "g0".entity, "g0".id limit ?10) as "b17") as u left join data_version as v on v.number = u.version order by u.version, u.entity, u.id limit ?10) as t0 order by t0.version, t0.entity, t0.id
--   ?1 = Version of no token
--   ?2 = GoneVersion of no token
--   ?3 = RemovalsKnownUpTo of no token
--   ?4 = Newest of no token
--   ?5 = MadeAt of no token
--   ?6 = 1 where no token is past type Area
--   ?7 = the key in no token where it is of type Area
--   ?8 = form of '999121'
--   ?9 = whether Area is among [FACILITY, TABLE_ROW]
--   ?10 = the page size and one
--   ?11 = 1 where no token is past type AreaStatistic
--   ?12 = the key in no token where it is of type AreaStatistic
--   ?13 = whether AreaStatistic is among [FACILITY, TABLE_ROW]
--   ?14 = 1 where no token is past type Budget
--   ?15 = the key in no token where it is of type Budget
--   ?16 = whether Budget is among [FACILITY, TABLE_ROW]
--   ?17 = 1 where no token is past type BudgetItem
--   ?18 = the key in no token where it is of type BudgetItem
--   ?19 = whether BudgetItem is among [FACILITY, TABLE_ROW]
--   ?20 = 1 where no token is past type BusRoute
--   ?21 = the key in no token where it is of type BusRoute
--   ?22 = whether BusRoute is among [FACILITY, TABLE_ROW]
--   ?23 = 1 where no token is past type Dataset
--   ?24 = the key in no token where it is of type Dataset
--   ?25 = whether Dataset is among [FACILITY, TABLE_ROW]
--   ?26 = 1 where no token is past type Event
--   ?27 = the key in no token where it is of type Event
--   ?28 = whether Event is among [FACILITY, TABLE_ROW]
--   ?29 = 1 where no token is past type Facility
--   ?30 = the key in no token where it is of type Facility
--   ?31 = whether Facility is among [FACILITY, TABLE_ROW]
--   ?32 = 1 where no token is past type Municipality
--   ?33 = the key in no token where it is of type Municipality
--   ?34 = whether Municipality is among [FACILITY, TABLE_ROW]
--   ?35 = 1 where no token is past type Population
--   ?36 = the key in no token where it is of type Population
--   ?37 = whether Population is among [FACILITY, TABLE_ROW]
--   ?38 = 1 where no token is past type SchoolMenu
--   ?39 = the key in no token where it is of type SchoolMenu
--   ?40 = whether SchoolMenu is among [FACILITY, TABLE_ROW]
--   ?41 = 1 where no token is past type SupportScheme
--   ?42 = the key in no token where it is of type SupportScheme
--   ?43 = whether SupportScheme is among [FACILITY, TABLE_ROW]
--   ?44 = 1 where no token is past type TaxCollection
--   ?45 = the key in no token where it is of type TaxCollection
--   ?46 = whether TaxCollection is among [FACILITY, TABLE_ROW]
--   ?47 = 1 where no token is past type WasteArea
--   ?48 = the key in no token where it is of type WasteArea
--   ?49 = whether WasteArea is among [FACILITY, TABLE_ROW]
--   ?50 = 1 where no token is past type WasteCalendar
--   ?51 = the key in no token where it is of type WasteCalendar
--   ?52 = whether WasteCalendar is among [FACILITY, TABLE_ROW]
--   ?53 = 1 where no token is past type WasteItem
--   ?54 = the key in no token where it is of type WasteItem
--   ?55 = whether WasteItem is among [FACILITY, TABLE_ROW]
--   ?56 = 1 where no token is past type Zone
--   ?57 = the key in no token where it is of type Zone
--   ?58 = whether Zone is among [FACILITY, TABLE_ROW]
--   ?59 = 'Area'
--   ?60 = 'AreaStatistic'
--   ?61 = 'Budget'
--   ?62 = 'BudgetItem'
--   ?63 = 'BusRoute'
--   ?64 = 'Dataset'
--   ?65 = 'Event'
--   ?66 = 'Facility'
--   ?67 = 'Municipality'
--   ?68 = 'Population'
--   ?69 = 'SchoolMenu'
--   ?70 = 'SupportScheme'
--   ?71 = 'TableRow'
--   ?72 = 'TaxCollection'
--   ?73 = 'WasteArea'
--   ?74 = 'WasteCalendar'
--   ?75 = 'WasteItem'
--   ?76 = 'Zone'
--   ?77 = GoneType of no token
--   ?78 = GoneKey of no token
--   ?79 = whether TableRow is among [FACILITY, TABLE_ROW]
-- read 1 changes
with start as (select s.kept, s.newest, s.made_at, case when s.kept = 1 then ?1 else -2 end as version, case when s.kept = 1 then ?2 else s.newest + 1 end as gone from (select d.number as newest, d.made_at as made_at, case when d.forgotten <= ?3 and exists (select 1 from data_version as k where k.number = ?4 and k.made_at = ?5) then 1 else 0 end as kept from data_version as d order by d.number desc limit 1) as s) select "t0"."kept" as "c0", "t0"."version" as "c1", "t0"."made_at" as "c2" from (select kept, newest as version, made_at from start) as t0
--   ?1 = Version of no token
--   ?2 = GoneVersion of no token
--   ?3 = RemovalsKnownUpTo of no token
--   ?4 = Newest of no token
--   ?5 = MadeAt of no token
-- read 2 changes
select 1 from "area" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 3 changes
select 1 from "area_statistic" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 4 changes
select 1 from "budget" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 5 changes
select 1 from "budget_item" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 6 changes
select 1 from "bus_route" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 7 changes
select 1 from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 8 changes
select 1 from "event" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 9 changes
select "t0"."name" as "c0", "t1"."code" as "c1" from "facility" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 10 changes
select 1 from "municipality" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 11 changes
select 1 from "population" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 12 changes
select 1 from "school_menu" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 13 changes
select 1 from "support_scheme" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 14 changes
select 1 from "table_row" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 15 changes
select 1 from "tax_collection" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 16 changes
select 1 from "waste_area" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 17 changes
select 1 from "waste_calendar" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 18 changes
select 1 from "waste_item" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 19 changes
select 1 from "zone" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
