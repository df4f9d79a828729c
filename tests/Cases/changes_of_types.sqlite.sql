-- read 0 changes
with start as (select s.kept, s.newest, s.made_at, case when s.kept = 1 then ?1 else -2 end as version, case when s.kept = 1 then ?2 else s.newest + 1 end as gone from (select d.number as newest, d.made_at as made_at, case when d.forgotten <= ?3 and exists (select 1 from data_version as k where k.number = ?4 and k.made_at = ?5) then 1 else 0 end as kept from data_version as d order by d.number desc limit 1) as s) select "t0"."shown" as "c0", "t0"."version" as "c1", "t0"."changed_at" as "c2", case when "t0"."shown" = 1 then "t0"."id" end as "c3", case when "t0"."shown" = 2 then "t0"."id" end as "c4", case when "t0"."shown" = 3 then "t0"."id" end as "c5", case when "t0"."shown" = 4 then "t0"."id" end as "c6", case when "t0"."shown" = 5 then "t0"."id" end as "c7", case when "t0"."shown" = 6 then "t0"."id" end as "c8", case when "t0"."shown" = 7 then "t0"."id" end as "c9", case when "t0"."shown" = 8 then "t0"."id" end as "c10", case when "t0"."shown" = 9 then "t0"."id" end as "c11", case when "t0"."shown" = 10 then "t0"."id" end as "c12", case when "t0"."shown" = 11 then "t0"."id" end as "c13", case when "t0"."shown" = 12 then "t0"."id" end as "c14", case when "t0"."shown" = 13 then "t0"."id" end as "c15", case when "t0"."shown" = 14 then "t0"."id" end as "c16", case when "t0"."shown" = 15 then "t0"."id" end as "c17", case when "t0"."shown" = 16 then "t0"."id" end as "c18", case when "t0"."shown" = 17 then "t0"."id" end as "c19", case when "t0"."shown" = 18 then "t0"."id" end as "c20", "t0"."entity" as "c21", "t0"."id" as "c22" from (select u.*, v.at as changed_at from (select * from (select 1 as entity, "r0".id as id, "r0".version as version, 1 as shown from "area" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?6, ?7) and ?8 order by "r0".version, "r0".id limit ?9) as "b0" union all select * from (select 2 as entity, "r0".id as id, "r0".version as version, 2 as shown from "area_statistic" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?10, ?11) and ?12 order by "r0".version, "r0".id limit ?9) as "b1" union all select * from (select 3 as entity, "r0".id as id, "r0".version as version, 3 as shown from "budget" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?13, ?14) and ?15 order by "r0".version, "r0".id limit ?9) as "b2" union all select * from (select 4 as entity, "r0".id as id, "r0".version as version, 4 as shown from "budget_item" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?16, ?17) and ?18 order by "r0".version, "r0".id limit ?9) as "b3" union all select * from (select 5 as entity, "r0".id as id, "r0".version as version, 5 as shown from "bus_route" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?19, ?20) and ?21 order by "r0".version, "r0".id limit ?9) as "b4" union all select * from (select 6 as entity, "r0".id as id, "r0".version as version, 6 as shown from "dataset" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?22, ?23) and ?24 order by "r0".version, "r0".id limit ?9) as "b5" union all select * from (select 7 as entity, "r0".id as id, "r0".version as version, 7 as shown from "event" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?25, ?26) and ?27 order by "r0".version, "r0".id limit ?9) as "b6" union all select * from (select 8 as entity, "r0".id as id, "r0".version as version, 8 as shown from "facility" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?28, ?29) and ?30 order by "r0".version, "r0".id limit ?9) as "b7" union all select * from (select 9 as entity, "r0".id as id, "r0".version as version, 9 as shown from "municipality" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?31, ?32) and ?33 order by "r0".version, "r0".id limit ?9) as "b8" union all select * from (select 10 as entity, "r0".id as id, "r0".version as version, 10 as shown from "population" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?34, ?35) and ?36 order by "r0".version, "r0".id limit ?9) as "b9" union all select * from (select 11 as entity, "r0".id as id, "r0".version as version, 11 as shown from "school_menu" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?37, ?38) and ?39 order by "r0".version, "r0".id limit ?9) as "b10" union all select * from (select 12 as entity, "r0".id as id, "r0".version as version, 12 as shown from "support_scheme" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?40, ?41) and ?42 order by "r0".version, "r0".id limit ?9) as "b11" union all select * from (select 13 as entity, "r0".id as id, "r0".version as version, 13 as shown from "table_row" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?43, ?44) and ?45 order by "r0".version, "r0".id limit ?9) as "b12" union all select * from (select 14 as entity, "r0".id as id, "r0".version as version, 14 as shown from "tax_collection" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?46, ?47) and ?48 order by "r0".version, "r0".id limit ?9) as "b13" union all select * from (select 15 as entity, "r0".id as id, "r0".version as version, 15 as shown from "waste_area" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?49, ?50) and ?51 order by "r0".version, "r0".id limit ?9) as "b14" union all select * from (select 16 as entity, "r0".id as id, "r0".version as version, 16 as shown from "waste_calendar" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?52, ?53) and ?54 order by "r0".version, "r0".id limit ?9) as "b15" union all select * from (select 17 as entity, "r0".id as id, "r0".version as version, 17 as shown from "waste_item" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?55, ?56) and ?57 order by "r0".version, "r0".id limit ?9) as "b16" union all select * from (select 18 as entity, "r0".id as id, "r0".version as version, 18 as shown from "zone" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?58, ?59) and ?60 order by "r0".version, "r0".id limit ?9) as "b17" union all select * from (select case "g0".entity when ?61 then 1 when ?62 then 2 when ?63 then 3 when ?64 then 4 when ?65 then 5 when ?66 then 6 when ?67 then 7 when ?68 then 8 when ?69 then 9 when ?70 then 10 when ?71 then 11 when ?72 then 12 when ?73 then 13 when ?74 then 14 when ?75 then 15 when ?76 then 16 when ?77 then 17 when ?78 then 18 else 0 end as entity, "g0".id as id, "g0".version as version, 0 as shown from departure as "g0" where ("g0".version, "g0".entity, "g0".id) > ((select gone from start), ?79, ?80) and "g0".is_removed and case "g0".entity when ?61 then ?8 when ?62 then ?12 when ?63 then ?15 when ?64 then ?18 when ?65 then ?21 when ?66 then ?24 when ?67 then ?27 when ?68 then ?30 when ?69 then ?33 when ?70 then ?36 when ?71 then ?39 when ?72 then ?42 when ?73 then ?45 when ?74 then ?48 when ?75 then ?51 when ?76 then ?54 when ?77 then ?57 when ?78 then ?60 else false end order by "g0".version, "g0".entity, "g0".id limit ?9) as "b18") as u left join data_version as v on v.number = u.version order by u.version, u.entity, u.id limit ?9) as t0 order by t0.version, t0.entity, t0.id
--   ?1 = Version of no token
--   ?2 = GoneVersion of no token
--   ?3 = RemovalsKnownUpTo of no token
--   ?4 = Newest of no token
--   ?5 = MadeAt of no token
--   ?6 = 1 where no token is past type Area
--   ?7 = the key in no token where it is of type Area
--   ?8 = whether Area is among [MUNICIPALITY, DATASET, AREA]
--   ?9 = the page size and one
--   ?10 = 1 where no token is past type AreaStatistic
--   ?11 = the key in no token where it is of type AreaStatistic
--   ?12 = whether AreaStatistic is among [MUNICIPALITY, DATASET, AREA]
--   ?13 = 1 where no token is past type Budget
--   ?14 = the key in no token where it is of type Budget
--   ?15 = whether Budget is among [MUNICIPALITY, DATASET, AREA]
--   ?16 = 1 where no token is past type BudgetItem
--   ?17 = the key in no token where it is of type BudgetItem
--   ?18 = whether BudgetItem is among [MUNICIPALITY, DATASET, AREA]
--   ?19 = 1 where no token is past type BusRoute
--   ?20 = the key in no token where it is of type BusRoute
--   ?21 = whether BusRoute is among [MUNICIPALITY, DATASET, AREA]
--   ?22 = 1 where no token is past type Dataset
--   ?23 = the key in no token where it is of type Dataset
--   ?24 = whether Dataset is among [MUNICIPALITY, DATASET, AREA]
--   ?25 = 1 where no token is past type Event
--   ?26 = the key in no token where it is of type Event
--   ?27 = whether Event is among [MUNICIPALITY, DATASET, AREA]
--   ?28 = 1 where no token is past type Facility
--   ?29 = the key in no token where it is of type Facility
--   ?30 = whether Facility is among [MUNICIPALITY, DATASET, AREA]
--   ?31 = 1 where no token is past type Municipality
--   ?32 = the key in no token where it is of type Municipality
--   ?33 = whether Municipality is among [MUNICIPALITY, DATASET, AREA]
--   ?34 = 1 where no token is past type Population
--   ?35 = the key in no token where it is of type Population
--   ?36 = whether Population is among [MUNICIPALITY, DATASET, AREA]
--   ?37 = 1 where no token is past type SchoolMenu
--   ?38 = the key in no token where it is of type SchoolMenu
--   ?39 = whether SchoolMenu is among [MUNICIPALITY, DATASET, AREA]
--   ?40 = 1 where no token is past type SupportScheme
--   ?41 = the key in no token where it is of type SupportScheme
--   ?42 = whether SupportScheme is among [MUNICIPALITY, DATASET, AREA]
--   ?43 = 1 where no token is past type TableRow
--   ?44 = the key in no token where it is of type TableRow
--   ?45 = whether TableRow is among [MUNICIPALITY, DATASET, AREA]
--   ?46 = 1 where no token is past type TaxCollection
--   ?47 = the key in no token where it is of type TaxCollection
--   ?48 = whether TaxCollection is among [MUNICIPALITY, DATASET, AREA]
--   ?49 = 1 where no token is past type WasteArea
--   ?50 = the key in no token where it is of type WasteArea
--   ?51 = whether WasteArea is among [MUNICIPALITY, DATASET, AREA]
--   ?52 = 1 where no token is past type WasteCalendar
--   ?53 = the key in no token where it is of type WasteCalendar
--   ?54 = whether WasteCalendar is among [MUNICIPALITY, DATASET, AREA]
--   ?55 = 1 where no token is past type WasteItem
--   ?56 = the key in no token where it is of type WasteItem
--   ?57 = whether WasteItem is among [MUNICIPALITY, DATASET, AREA]
--   ?58 = 1 where no token is past type Zone
--   ?59 = the key in no token where it is of type Zone
--   ?60 = whether Zone is among [MUNICIPALITY, DATASET, AREA]
--   ?61 = 'Area'
--   ?62 = 'AreaStatistic'
--   ?63 = 'Budget'
--   ?64 = 'BudgetItem'
--   ?65 = 'BusRoute'
--   ?66 = 'Dataset'
--   ?67 = 'Event'
--   ?68 = 'Facility'
--   ?69 = 'Municipality'
--   ?70 = 'Population'
--   ?71 = 'SchoolMenu'
--   ?72 = 'SupportScheme'
--   ?73 = 'TableRow'
--   ?74 = 'TaxCollection'
--   ?75 = 'WasteArea'
--   ?76 = 'WasteCalendar'
--   ?77 = 'WasteItem'
--   ?78 = 'Zone'
--   ?79 = GoneType of no token
--   ?80 = GoneKey of no token
-- read 1 changes
with start as (select s.kept, s.newest, s.made_at, case when s.kept = 1 then ?1 else -2 end as version, case when s.kept = 1 then ?2 else s.newest + 1 end as gone from (select d.number as newest, d.made_at as made_at, case when d.forgotten <= ?3 and exists (select 1 from data_version as k where k.number = ?4 and k.made_at = ?5) then 1 else 0 end as kept from data_version as d order by d.number desc limit 1) as s) select "t0"."kept" as "c0", "t0"."version" as "c1", "t0"."made_at" as "c2" from (select kept, newest as version, made_at from start) as t0
--   ?1 = Version of no token
--   ?2 = GoneVersion of no token
--   ?3 = RemovalsKnownUpTo of no token
--   ?4 = Newest of no token
--   ?5 = MadeAt of no token
-- read 2 changes
select "t0"."id" as "c0" from "area" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 3 changes
select "t0"."id" as "c0" from "area_statistic" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 4 changes
select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 5 changes
select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 6 changes
select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 7 changes
select "t0"."id" as "c0", "t0"."title" as "c1", "t1"."name" as "c2" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 8 changes
select "t0"."id" as "c0" from "event" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 9 changes
select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 10 changes
select "t0"."id" as "c0", "t0"."name" as "c1" from "municipality" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 11 changes
select "t0"."id" as "c0" from "population" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 12 changes
select "t0"."id" as "c0" from "school_menu" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 13 changes
select "t0"."id" as "c0" from "support_scheme" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 14 changes
select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 15 changes
select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 16 changes
select "t0"."id" as "c0" from "waste_area" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 17 changes
select "t0"."id" as "c0" from "waste_calendar" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 18 changes
select "t0"."id" as "c0" from "waste_item" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 19 changes
select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
