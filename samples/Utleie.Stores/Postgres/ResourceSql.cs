namespace Utleie.Stores.Postgres;

/// <summary>How the document of a rental object is divided over the columns of 001 §12.2, and put together again.</summary>
/// <remarks>A section that is absent is null, which reads as absent (D43); <c>location</c>, which may not be null, is JSON's own null.</remarks>
internal static class ResourceSql
{
    /// <summary>The document, from its columns.</summary>
    internal const string Document = """
        (category_data || jsonb_build_object('identity', identity, 'location', location, 'audience', audience, 'timeLogic', time_logic,
          'pricing', pricing, 'workflow', workflow, 'content', content, 'metadata', metadata))::text
        """;

    /// <summary>Keeps a new object.</summary>
    internal const string Insert = $"INSERT INTO rental_objects (id, {Columns}) SELECT @Id, {Values}";

    /// <summary>Puts it in the place of the version that is expected.</summary>
    internal const string Update = $"UPDATE rental_objects SET ({Columns}) = (SELECT {Values}) WHERE id = @Id AND version = @Expected";

    /// <summary>Writes anew what stands in tables of its own; a row that lacks what its table demands stands in the document only.</summary>
    internal const string Follow = """
        DELETE FROM contacts WHERE rental_object_id = @Id;
        DELETE FROM gallery_images WHERE rental_object_id = @Id;
        DELETE FROM blackout_periods WHERE rental_object_id = @Id;
        INSERT INTO contacts (rental_object_id, name, role, email, phone, is_primary, is_emergency)
        SELECT id, (c ->> 'name')::varchar(255), (c ->> 'role')::varchar(100), (c ->> 'email')::varchar(255), (c ->> 'phone')::varchar(50),
          COALESCE((c ->> 'isPrimary')::boolean, false), COALESCE((c ->> 'isEmergency')::boolean, false)
        FROM rental_objects, jsonb_array_elements(category_data -> 'contacts') AS c
        WHERE id = @Id AND c ->> 'name' IS NOT NULL;
        INSERT INTO gallery_images (rental_object_id, url, thumbnail_url, caption, is_primary, sort_order)
        SELECT id, i ->> 'url', i ->> 'thumbnailUrl', i ->> 'caption', COALESCE((i ->> 'isPrimary')::boolean, false), COALESCE((i ->> 'order')::integer, 0)
        FROM rental_objects, jsonb_array_elements(content -> 'gallery') AS i
        WHERE id = @Id AND i ->> 'url' IS NOT NULL;
        INSERT INTO blackout_periods (rental_object_id, name, from_date, to_date, reason, recurring, visible)
        SELECT id, (b ->> 'name')::varchar(255), (b ->> 'fromDate')::date, (b ->> 'toDate')::date, b ->> 'reason',
          COALESCE((b ->> 'recurring')::boolean, false), COALESCE((b ->> 'visible')::boolean, true)
        FROM rental_objects, jsonb_array_elements(time_logic -> 'blackoutPeriods') AS b
        WHERE id = @Id AND b ->> 'name' IS NOT NULL AND b ->> 'fromDate' IS NOT NULL AND b ->> 'toDate' IS NOT NULL;
        """;

    private const string Columns = """
        category, subcategory, status, slug, internal_code, owner_unit, display_name, internal_name, identity, location, audience, time_logic, pricing,
        workflow, content, category_data, metadata, created_at, created_by, updated_at, updated_by, published_at, version
        """;

    private const string Values = """
        (d ->> 'category')::varchar(50), (d ->> 'subcategory')::varchar(100), @Status, @Slug, (d #>> '{identity,internalCode}')::varchar(50),
        COALESCE(d #>> '{identity,ownerUnit}', '')::varchar(255), COALESCE(d #>> '{identity,displayName}', '')::varchar(255),
        (d #>> '{identity,internalName}')::varchar(255), d -> 'identity', COALESCE(d -> 'location', 'null'), d -> 'audience', d -> 'timeLogic',
        d -> 'pricing', d -> 'workflow', d -> 'content', d - '{identity,location,audience,timeLogic,pricing,workflow,content,metadata}'::text[],
        d -> 'metadata', @CreatedAt::timestamptz, (d #>> '{metadata,createdBy}')::varchar(255), @UpdatedAt::timestamptz,
        (d #>> '{metadata,updatedBy}')::varchar(255), @PublishedAt::timestamptz, @Version
        FROM (SELECT @Document::jsonb AS d) AS given
        """;
}
