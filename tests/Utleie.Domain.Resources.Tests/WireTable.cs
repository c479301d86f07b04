namespace Utleie.Domain.Resources.Tests;

/// <summary>Every table and interface of 001 §3–§7 and D3a, D4: where it stands, its type, and its fields in the documents' words.</summary>
internal static class WireTable
{
    internal static readonly Dictionary<string, string[]> Rows = WireRows.Parse(Text);

    /// <summary>The names that every category has.</summary>
    internal static readonly HashSet<string> Common = [.. Rows[nameof(BaseResource)].Select(line => line.Split(' ')[0])];

    private const string Text =
        """
        2.1, 12.2, 13.1 · BaseResource
        category lokaler|sport|arrangementer|torg
        subcategory text
        identity ResourceIdentity
        location ResourceLocation
        audience AudienceSection
        timeLogic TimeLogicSection
        pricing PricingSection
        workflow WorkflowSection
        content ContentSection
        metadata ResourceMetadata
        contacts Contact[]
        availability AvailabilitySection
        addOnServices AddOnService[]

        4 · Venue
        venueCapacity VenueCapacity
        roomStructure RoomStructure
        venueAccess VenueAccess
        venueEquipment VenueEquipment
        noiseRules NoiseRules
        facilities text[]

        6 · SportsFacility
        courtInfo CourtInfo
        multiCourt MultiCourt
        priorityRules CourtPriorityRules
        maintenance CourtMaintenance
        userRequirements UserRequirements
        seasonBooking SeasonBooking

        5 · Event
        organizer Organizer
        program EventProgram
        eventCapacity EventCapacity
        registration EventRegistration
        cancellation EventCancellation
        documentRequirements DocumentRequirements
        eventVenue EventVenue
        eventDates EventDate[]

        7 · Equipment
        inventory EquipmentInventory
        condition EquipmentCondition
        loan LoanConfig
        equipmentDeposit EquipmentDeposit

        3.1, 12.2, 13.1 · ResourceIdentity
        objectId uuid
        displayName text
        slug slug
        ownerUnit text
        internalCode text
        internalName text

        3.2 · ResourceLocation
        address AddressDraft
        map GeoPointDraft
        meetingPoint text
        directionsText text
        accessType code|reception|janitor|digital|physical_key
        accessCode secret
        accessInstructions text
        keyPickupLocation text
        keyPickupHours text
        keyReturnDeadline text
        parkingInfo text
        parkingSpots whole
        loadingZone boolean
        loadingZoneHours text

        3.2 · AddressDraft
        street text
        postalCode text
        postalArea text
        building text
        roomNumber text
        floor text

        3.2 · GeoPointDraft
        lat number
        lng number

        3.3 · AudienceSection
        visibility public|organization|internal|admin_only[]
        bookableBy text[]
        priorityRules PriorityRule[]
        restrictions AudienceRestrictions

        3.3 · AudienceRestrictions
        requireOrgNumber boolean
        requireResponsibleAdult boolean
        minAge whole
        maxAge whole
        allowedOrganizationTypes text[]
        blockedOrganizations text[]
        membershipRequired boolean
        verificationLevel none|email|phone|bankid

        D3a · PriorityRule
        id text
        name text
        priority whole
        targetGroups text[]
        conditions text

        3.4 · TimeLogicSection
        defaultBookingLength whole
        minDuration whole
        maxDuration whole
        bufferBefore whole
        bufferAfter whole
        minLeadTime whole
        maxLeadTime whole
        maxLeadMonths whole
        bookingWindows BookingWindow[]
        maxBookingsPerUser BookingLimits
        blackoutPeriods BlackoutPeriod[]
        cancellationRules CancellationRules
        noShowRules NoShowRules

        3.4 · BookingLimits
        perDay whole
        perWeek whole
        perMonth whole
        activeBookings whole
        hoursPerDay number
        hoursPerWeek number
        hoursPerMonth number
        perOrganisation OrganisationLimits

        D195 · OrganisationLimits
        perDay whole
        perWeek whole
        perMonth whole
        activeBookings whole
        hoursPerDay number
        hoursPerWeek number
        hoursPerMonth number

        D194 · BookingWindow
        id text
        opensAt moment
        forFrom date
        forTo date
        targetGroups text[]

        3.4 · BlackoutPeriod
        id text
        name text
        fromDate date
        toDate date
        reason text
        recurring boolean
        visible boolean

        3.4 · CancellationRules
        cutoffHours whole
        allowPartialCancellation boolean
        lateCancellationFee number
        lateCancellationThreshold whole
        refundPolicy full|partial|none
        refundPercentage number

        3.4 · NoShowRules
        fee number
        warningCount whole
        consequenceAction none|fee|block_temporary|block_permanent
        blockDurationDays whole

        3.5 · PricingSection
        isFree boolean
        basePrice number
        priceModel per time|per dag|per billett|per tidsluke|per enhet per dag|per booking|per halvtime|per 30 min|per påbegynt time
        currency text
        vatRate number
        vatIncluded boolean
        exemptFromVat boolean
        feeCode text
        targetGroups TargetGroup[]
        pricePlans PricePlan[]
        deposit DepositConfig
        fees Fee[]
        paymentMethods PaymentMethod[]
        addOnServices AddOnService[]
        discounts Discount[]
        seasonPricing SeasonPricing
        invoiceSettings InvoiceSettings
        tiers PriceTier[]
        packages PricePackage[]
        packageRule cheapest|always
        limits PriceLimit[]
        vatTreatment standard|exempt|zero|if_registered
        priceLists PriceList[]
        priceListDate use|order

        D181 · PriceList
        id text
        validFrom date
        isFree boolean
        basePrice number
        priceModel per time|per dag|per billett|per tidsluke|per enhet per dag|per booking|per halvtime|per 30 min|per påbegynt time
        currency text
        vatRate number
        vatIncluded boolean
        exemptFromVat boolean
        feeCode text
        targetGroups TargetGroup[]
        pricePlans PricePlan[]
        deposit DepositConfig
        fees Fee[]
        paymentMethods PaymentMethod[]
        addOnServices AddOnService[]
        discounts Discount[]
        seasonPricing SeasonPricing
        invoiceSettings InvoiceSettings
        tiers PriceTier[]
        packages PricePackage[]
        packageRule cheapest|always
        limits PriceLimit[]
        vatTreatment standard|exempt|zero|if_registered

        3.5 · TargetGroup
        id text
        group text
        price number
        free boolean
        discountPercent number
        requiresVerification boolean

        3.5 · PricePlan
        id text
        name text
        price number
        conditions PlanConditions
        priority whole
        tiers PriceTier[]

        3.5, D17 · PlanConditions
        dayOfWeek weekday[]
        timeFrom time
        timeTo time
        minDuration whole
        seasonStart MM-DD
        seasonEnd MM-DD
        targetGroups text[]
        dayTypes text[]
        minParticipants whole
        maxParticipants whole
        parts text[]
        partCount whole[]
        purposes text[]

        D176 · PriceTier
        fromMinutes whole
        price number
        model per time|per dag|per billett|per tidsluke|per enhet per dag|per booking|per halvtime|per 30 min|per påbegynt time

        D174 · PricePackage
        id text
        name text
        price number
        window PackageWindow
        targetGroups text[]
        dayTypes text[]
        parts text[]
        partCount whole[]
        purposes text[]
        minParticipants whole
        maxParticipants whole
        vatRate number

        D174 · PackageWindow
        fromDay weekday
        timeFrom time
        toDay weekday
        timeTo time
        dayOfWeek weekday[]
        hours whole

        D178 · PriceLimit
        minimumPrice number
        maximumPerDay number
        maximumPerBooking number
        minimumMinutes whole
        targetGroups text[]

        D184 · QuantityPrice
        from whole
        price number

        3.5 · DepositConfig
        required boolean
        amount number
        triggers text[]
        refundConditions text
        refundTimeline whole
        deductionRules text

        3.5 · Fee
        id text
        name text
        amount number
        type fixed|per_hour|per_day|percentage|per_person|per_person_per_night|percentage_of_revenue
        category cleaning|security|setup|equipment|damage|late|other
        mandatory boolean
        conditions text
        minimum number
        maximum number
        revenueThreshold number
        minParticipants whole
        maxParticipants whole
        targetGroups text[]
        freePersons whole
        vatRate number
        perStartedMinutes whole

        3.5 · PaymentMethod
        id text
        type card|vipps|invoice|ehf|cash|free
        enabled boolean
        accountNumber text
        settings object

        D3a · AddOnService
        id text
        name text
        description text
        price number
        required boolean
        needsApproval boolean
        unit booking|day|night|hour
        quantityPrices QuantityPrice[]
        vatRate number

        D3a · Discount
        id text
        name text
        type percentage|fixed
        value number
        targetGroups text[]
        validFrom date
        validTo date
        requiresCode boolean
        code text
        maxUsage whole

        D3a · SeasonPricing
        enabled boolean
        seasons PriceSeason[]
        peakTimes PeakTime[]
        holidayPricing HolidayPrice[]

        D3a · PriceSeason
        id text
        name text
        startDate MM-DD
        endDate MM-DD
        priceMultiplier number

        D3a · PeakTime
        id text
        name text
        dayOfWeek weekday[]
        timeFrom time
        timeTo time
        priceMultiplier number

        D3a · HolidayPrice
        id text
        date date
        name text
        priceMultiplier number

        D3a · InvoiceSettings
        allowInvoice boolean
        allowedForGroups text[]
        paymentTermsDays whole
        minimumAmount number
        requireOrgNumber boolean
        ehfEnabled boolean

        3.6 · WorkflowSection
        approvalMode automatic|manual|conditional
        approvalSteps ApprovalStep[]
        autoApprovalConditions AutoApprovalCondition[]
        prePublishChecklist ChecklistEntry[]
        documentRequirements DocumentRequirement[]
        termsAcceptance TermsAcceptance
        umbrellaDisposal UmbrellaDisposal

        3.6 · ApprovalStep
        id text
        order whole
        name text
        role text
        required boolean
        autoApprove boolean
        autoApproveConditions text[]
        notifyOnSubmit boolean
        escalationHours whole

        3.6 · AutoApprovalCondition
        id text
        name text
        conditions AutoApprovalTerms

        3.6 · AutoApprovalTerms
        targetGroups text[]
        maxDuration whole
        maxCapacity whole
        excludeDates date[]
        requirePreviousBooking boolean
        weekWindows ApprovalWindow[]

        3.6 · ApprovalWindow
        dayOfWeek weekday[]
        timeFrom time
        timeTo time

        3.6, D3a · TermsAcceptance
        required boolean
        documentUrl text
        documentId text
        version text
        signatureRequired boolean
        digitalSignature boolean

        D3a · ChecklistEntry
        id text
        label text
        required boolean
        category text
        validationRule text

        D3a · DocumentRequirement
        id text
        name text
        type text
        required boolean
        requiresApproval boolean
        validityPeriod whole
        triggers text[]

        D3a · UmbrellaDisposal
        allowed boolean
        organizations text[]
        quotaPerWeek whole
        canDistributeToSubclubs boolean
        canLockTimes boolean

        3.7 · ContentSection
        shortDescription text
        longDescription text
        gallery GalleryImage[]
        attachments Attachment[]
        languages text[]
        translations Translation{}
        faq FaqEntry[]
        guidelines text
        accessibilityInfo AccessibilityInfo
        keywords text[]

        3.7 · GalleryImage
        id text
        url text
        thumbnailUrl text
        caption text
        isPrimary boolean
        order whole

        3.7 · Attachment
        id text
        name text
        type pdf|image|document
        url text
        uploadedAt instant
        category rules|floor_plan|fire_instructions|terms|permit|other

        3.7 · AccessibilityInfo
        summary text
        universalDesign UniversalDesign
        wheelchairAccessible boolean
        hearingAidsCompatible boolean
        visualAidsAvailable boolean
        assistanceAvailable boolean
        assistanceBookingRequired boolean
        additionalInfo text

        3.7 · UniversalDesign
        stepFreeAccess boolean
        wcAccessible boolean
        elevator boolean
        hearingLoop boolean
        accessibleParking boolean
        guideDogAllowed boolean
        signLanguageSupport boolean
        brailleSignage boolean
        otherAccommodation text

        D3a · FaqEntry
        question text
        answer text
        category text

        D3a · Translation
        displayName text
        shortDescription text
        longDescription text
        guidelines text
        faq FaqEntry[]

        3.8, D121 · ResourceMetadata
        status draft|pending_review|published|archived|suspended
        createdAt instant
        createdBy text
        updatedAt instant
        updatedBy text
        submittedAt instant
        submittedBy text
        approvedAt instant
        approvedBy text
        rejectionReason text
        publishedAt instant
        suspendedAt instant
        suspensionReason text
        archivedAt instant
        version whole
        importSource text
        lastBooking instant
        totalBookings whole
        rating number
        reviewCount whole

        D3a · Contact
        name text
        role text
        email text
        phone text
        isPrimary boolean
        isEmergency boolean

        D4 · AvailabilitySection
        availabilityType timeInterval|day|quantity
        intervalMinutes whole
        openingHours OpeningHours[]
        exceptions AvailabilityException[]
        schoolCalendar text
        periods BookablePeriod[]
        startGrid opening|clock
        presentationOnly boolean

        D196 · BookablePeriod
        id text
        name text
        from time
        to time
        dayOfWeek weekday[]

        D4 · OpeningHours
        day weekday
        from time
        to time
        active boolean
        closed boolean
        dayTypes text[]
        validFrom date
        validTo date
        seasonStart MM-DD
        seasonEnd MM-DD
        weeks text
        nth whole[]

        D3a · AvailabilityException
        id text
        name text
        fromDate date
        toDate date
        reason text
        closed boolean
        openingHours OpeningHours[]

        4.1 · VenueCapacity
        maxPersons whole
        seatedCapacity whole
        standingCapacity whole
        fireCapacity whole
        tableLayouts TableLayout[]

        4.1 · TableLayout
        id text
        name text
        capacity whole
        description text
        imageUrl text

        4.2 · RoomStructure
        isDivisible boolean
        subRooms SubRoom[]
        canBookSimultaneously boolean
        sharedFacilities text[]
        adjacentRooms text[]
        parentRoomId text

        4.2 · SubRoom
        id text
        name text
        capacity whole
        size number
        canBookSeparately boolean
        priceAdjustment number
        priceFactor number

        4.3 · VenueAccess
        keyType code|reception|janitor|digital|physical_key
        keyPickupLocation text
        keyPickupHours text
        keyReturnDeadline text
        keyDeposit number
        setupTimeMinutes whole
        teardownTimeMinutes whole
        cleaningIncluded boolean
        cleaningFee number
        cleaningInstructions text
        selfServiceCleaning boolean

        4.4 · VenueEquipment
        includedEquipment EquipmentItem[]
        availableForRent EquipmentItem[]
        externalEquipmentAllowed boolean
        techSupportAvailable boolean
        techSupportFee number
        techSupportHours text

        4.4 · EquipmentItem
        id text
        name text
        quantity whole
        included boolean
        rentalPrice number
        description text
        unit booking|day|night|hour
        quantityPrices QuantityPrice[]

        4.5 · NoiseRules
        maxDecibelLevel number
        quietHoursFrom time
        quietHoursTo time
        musicAllowed boolean
        amplifiedSoundAllowed boolean
        livePerformanceAllowed boolean
        neighborNotificationRequired boolean
        noiseComplaintProcess text

        5.1 · Organizer
        organizationType person|organization|municipality
        name text
        orgNumber text
        responsiblePerson ResponsiblePerson
        emergencyContact Contact
        previousEvents whole
        verificationStatus unverified|verified|trusted

        5.1 · ResponsiblePerson
        name text
        role text
        phone text
        email text
        idVerified boolean

        5.2 · EventProgram
        checkInTime time
        doorsOpenTime time
        startTime time
        endTime time
        breaks EventBreak[]
        programItems ProgramItem[]

        5.2 · EventBreak
        id text
        name text
        startTime time
        duration whole

        5.2 · ProgramItem
        id text
        title text
        description text
        startTime time
        duration whole
        presenter text
        location text

        5.3 · EventCapacity
        totalCapacity whole
        ticketTypes TicketType[]
        sections EventSection[]
        waitlistCapacity whole

        5.3, D34 · TicketType
        id text
        name text
        price number
        quantity whole
        availableQuantity whole
        description text
        restrictions text
        salesStart moment
        salesEnd moment
        maxPerOrder whole

        5.3 · EventSection
        id text
        name text
        capacity whole
        priceAdjustment number
        accessibility boolean

        5.4 · EventRegistration
        type tickets|registration|free|lottery
        deadline EventDeadline
        earlyBirdDeadline EventDeadline
        earlyBirdDiscount number
        waitlistEnabled boolean
        waitlistCapacity whole
        autoPromoteFromWaitlist boolean
        confirmationRequired boolean
        confirmationDeadlineHours whole
        allowGroupRegistration boolean
        maxGroupSize whole
        requiresApproval boolean
        approvalCriteria text

        5.4 · EventDeadline
        date date
        time time

        5.5 · EventCancellation
        cancellationDeadlineHours whole
        refundPolicy full|partial|none
        partialRefundPercentage number
        refundDeadlineDays whole
        weatherCancellation boolean
        weatherPolicy text
        minParticipantsRequired whole
        minParticipantsDeadlineHours whole
        cancellationNotificationMethods email|sms|push[]
        alternativeDatePolicy text

        5.6, D29 · DocumentRequirements
        alcoholPermit PermitRequirement
        fireWatch FireWatchRequirement
        firePermit FireWatchRequirement
        policePermit PermitRequirement
        eventPermit PermitRequirement
        noisePermit PermitRequirement
        noiseExemption PermitRequirement
        roadClosure PermitRequirement
        healthPermit PermitRequirement
        publicGatheringPermit PermitRequirement
        insuranceRequired boolean
        insuranceMinCoverage number

        5.6 · FireWatchRequirement
        required boolean
        minPersons whole
        status not_required|pending|approved|rejected|expired
        certificateRequired boolean
        applicationDeadlineDays whole
        documentId text
        expiryDate date
        notes text
        applicationDate date
        decisionDate date
        rejectionReason text

        5.6 · PermitRequirement
        required boolean
        status not_required|pending|approved|rejected|expired
        applicationDeadlineDays whole
        documentId text
        expiryDate date
        notes text
        applicationDate date
        decisionDate date
        rejectionReason text

        5.7 · EventVenue
        type linked_venue|linked_outdoor|custom_address
        linkedVenueId text
        linkedOutdoorId text
        customAddress AddressDraft
        venueRequirements text
        setupRequirements text

        D3a · EventDate
        date date
        time time
        endTime time
        availableTickets whole
        totalTickets whole
        status scheduled|cancelled|soldout

        6.1 · CourtInfo
        surface text
        dimensions CourtDimensions
        indoor boolean
        lighting boolean
        lightingHours text
        heatingAvailable boolean
        heatingIncluded boolean
        heatingFee number
        markings text[]

        6.1 · CourtDimensions
        length number
        width number

        6.2 · MultiCourt
        courts Court[]
        sharedFacilities text[]
        commonRules text
        bookingRules CourtBookingRules

        6.2 · CourtBookingRules
        slotDurationMinutes whole
        minDurationMinutes whole
        maxDurationMinutes whole
        bufferMinutes whole
        advanceBookingDays whole
        cancellationHours whole

        6.2 · Court
        id text
        name text
        courtInfo CourtInfo
        status available|maintenance|closed
        priceAdjustment number
        priceFactor number
        bookingSlots BookingSlot[]
        bookingRulesOverride CourtBookingRules

        6.2 · BookingSlot
        id text
        courtId text
        dayOfWeek weekday
        timeFrom time
        timeTo time
        status available|booked|blocked
        bookedBy text
        bookingId text

        6.3 · CourtPriorityRules
        levels training|match|tournament|event[]
        trainingPriority text[]
        matchPriority text[]
        tournamentRequiresApproval boolean
        eventRequiresApproval boolean
        localClubPriority boolean
        localClubIds text[]

        6.4 · CourtMaintenance
        status available|limited|maintenance|closed
        nextMaintenance date
        maintenanceSchedule MaintenanceEntry[]
        lastInspection date
        inspectionFrequency whole

        6.4, 7.2 · MaintenanceEntry
        id text
        date date
        type text
        description text
        performedBy text
        nextScheduled date

        6.5 · UserRequirements
        minAge whole
        maxAge whole
        certificationRequired boolean
        certificationType text
        certificationVerification none|self_declaration|document|registry
        responsibleAdultRequired boolean
        trainingRequired boolean
        trainingUrl text
        physicalRequirements text

        D3a · SeasonBooking
        enabled boolean
        seasonStart date
        seasonEnd date
        frameTimeSlots FrameTimeSlot[]
        applicationDeadline date
        allocationMethod first_come|lottery|priority

        D3a · FrameTimeSlot
        id text
        dayOfWeek weekday
        timeFrom time
        timeTo time
        allocatedTo text
        type training|match|tournament|open

        7.1 · EquipmentInventory
        totalUnits whole
        availableUnits whole
        unitDescription text
        setContents text[]
        serialNumbers text[]
        purchaseDate date
        expectedLifespan whole

        7.2 · EquipmentCondition
        status good|fair|poor|needs_repair
        lastInspection date
        nextInspection date
        maintenanceLog MaintenanceEntry[]
        damageHistory DamageEntry[]

        7.2 · DamageEntry
        id text
        date date
        description text
        repairCost number
        repairedDate date
        reportedBy text
        bookingId text

        7.3 · LoanConfig
        maxLoanDurationDays whole
        pickupRequired boolean
        deliveryAvailable boolean
        deliveryFee number
        pickupLocation text
        pickupHours text
        returnDeadlineTime time
        lateReturnFeePerDay number
        graceHours whole

        7.4 · EquipmentDeposit
        baseAmount number
        maxDeposit number
        inspectionProcess InspectionProcess
        damageHandling DamageHandling

        7.4 · InspectionProcess
        preInspectionRequired boolean
        postInspectionRequired boolean
        photoDocumentationRequired boolean

        7.4 · DamageHandling
        deductionProcess text
        disputeDeadlineDays whole
        """;
}
