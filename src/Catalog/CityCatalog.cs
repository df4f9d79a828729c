using Gateway.Catalog.Kinds;

namespace Gateway.Catalog;

/// <summary>
/// The catalogue of this gateway: the municipal standard's kinds and the entities they become. To add a kind, add its file and its line
/// here.
/// </summary>
internal static class CityCatalog
{
    /// <summary>The facility kinds in the order of the enumeration <c>FacilityCategory</c>.</summary>
    private static readonly Func<DatasetKind>[] FacilityKinds =
    [
        PublicFacilityKind.Declare,
        CulturalPropertyKind.Declare,
        TourismKind.Declare,
        MedicalKind.Declare,
        CareServiceKind.Declare,
        ChildcareKind.Declare,
        EvacuationSiteKind.Declare,
        AedKind.Declare,
        PublicWirelessLanKind.Declare,
        PublicToiletKind.Declare,
        FireHydrantKind.Declare,
        EducationalInstitutionKind.Declare,
        FoodBusinessKind.Declare,
        BusStopKind.Declare,
        ParkingLotKind.Declare,
        BicycleParkingKind.Declare,
        PollingPlaceKind.Declare,
        BabyStationKind.Declare,
        LoudspeakerKind.Declare,
        WasteStationKind.Declare,
        SightKind.Declare,
        OtherKind.Declare,
    ];

    private static readonly Func<DatasetKind>[] OtherKinds =
    [
        EventKind.Declare,
        PopulationKind.Declare,
        BudgetKind.Declare,
        TaxCollectionKind.Declare,
        WasteItemKind.Declare,
        WasteCalendarKind.Declare,
        SchoolMenuKind.Declare,
        SupportSchemeKind.Declare,
        PlanningSurveyKind.Declare,
        SchoolDistrictKind.Declare,
        ZoneKind.Declare,
        BusKinds.DeclareRoutes,
        BusKinds.DeclareTrips,
        BusKinds.DeclareStopTimes,
        BusKinds.DeclareServices,
        OpenDataListKind.Declare,
        OtherTableKind.Declare,
    ];

    public static DataCatalog Create()
    {
        DatasetKind[] facilityKinds = [.. FacilityKinds.Select(declare => declare())];
        DatasetKind[] kinds = [.. facilityKinds, .. OtherKinds.Select(declare => declare())];
        var category = new EnumType("FacilityCategory", "The kinds of places.", [.. facilityKinds.Select(Value)]);
        var kind = new EnumType("DatasetKind", "The kinds of data sets.", [.. kinds.Select(Value)]);
        return new DataCatalog(
        [
            Publication.DeclareMunicipality(),
            Publication.DeclareDataset(kind),
            Facility.Declare(category, facilityKinds),
            Event.Declare(),
            EventOccurrence.Declare(),
            Population.DeclareArea(),
            Population.Declare(),
            Population.DeclareAgeGroup(),
            Budget.Declare(),
            Budget.DeclareItem(),
            TaxCollection.Declare(),
            WasteItem.Declare(),
            WasteCalendar.DeclareArea(),
            WasteCalendar.Declare(),
            SchoolMenu.Declare(),
            SchoolMenu.DeclareDish(),
            SupportScheme.Declare(),
            AreaStatistic.Declare(),
            Zone.Declare(),
            BusRoute.Declare(),
            BusRoute.DeclareStop(),
            BusTrip.Declare(),
            BusTrip.DeclareRun(),
            BusStopTime.Declare(),
            BusStopTime.DeclareDeparture(),
            BusCalendar.Declare(),
            TableRow.Declare(),
            Publication.DeclareFinding(),
            Publication.DeclarePrivateFinding(),
            Publication.DeclareSourceFile(),
            Towns.DeclarePrefecture(),
            Towns.DeclareWard(),
            Towns.DeclareFormer(),
            Towns.DeclareSuccession(),
        ],
        kinds)
        {
            HasGroups = true,
            Description = "What cities publish as open data: where places are, what is on, who lives where, and which file each fact comes "
                + "from.",
        };
    }

    private static EnumValue Value(DatasetKind kind) => new(kind.Name, kind.Description);
}
