-- read 0 facilities
select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."category" as "c2", "t0"."baby_station_services" as "c3", "t0"."baby_station_services_note" as "c4", "t0"."baby_station_business" as "c5", ("t0"."accessibility_wheelchair" is not null or "t0"."accessibility_wheelchair_rental" is not null or "t0"."accessibility_cane_rental" is not null or "t0"."accessibility_accessible_toilet" is not null or "t0"."accessibility_slope_or_elevator" is not null or "t0"."accessibility_tactile_paving" is not null or "t0"."accessibility_braille_or_reading" is not null or "t0"."accessibility_assistance_dogs" is not null or "t0"."accessibility_subtitles" is not null or "t0"."accessibility_written_conversation" is not null or "t0"."accessibility_priority_parking" is not null or "t0"."accessibility_ostomate_toilet" is not null or "t0"."accessibility_nursing_room" is not null or "t0"."accessibility_diaper_changing" is not null or "t0"."accessibility_eating_and_drinking" is not null or "t0"."accessibility_stroller_rental" is not null or "t0"."accessibility_stroller_allowed" is not null or "t0"."accessibility_note" is not null) as "c6", "t0"."accessibility_nursing_room" as "c7", "t0"."accessibility_diaper_changing" as "c8", "t0"."id" as "c9" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."id" limit ?2
--   ?1 = 'BABY_STATION'
--   ?2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = ?1
--   ?1 = 'BABY_STATION'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ("t0"."accessibility_nursing_room" = ?1 and "t0"."category" = ?2) order by "t0"."id" limit ?3
--   ?1 = True
--   ?2 = 'BABY_STATION'
--   ?3 = the page size
