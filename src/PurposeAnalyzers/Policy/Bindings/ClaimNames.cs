namespace PurposeAnalyzers.Policy;

/// <summary>One claim has several names: the short one of tokens, and the URI that <c>ClaimTypes</c> has for it.</summary>
internal static class ClaimNames
{
    private static readonly ImmutableArray<string> Prefixes = ImmutableArray.Create(
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/",
        "http://schemas.microsoft.com/ws/2008/06/identity/claims/");

    private static readonly ImmutableDictionary<string, string> Short = ImmutableDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal)
        .Add("emailaddress", "email")
        .Add("nameidentifier", "sub")
        .Add("unique_name", "name")
        .Add("givenname", "given_name")
        .Add("surname", "family_name")
        .Add("dateofbirth", "birthdate")
        .Add("mobilephone", "phone_number")
        .Add("homephone", "phone_number")
        .Add("otherphone", "phone_number")
        .Add("streetaddress", "address")
        .Add("postalcode", "postal_code")
        .Add("stateorprovince", "region")
        .Add("webpage", "website");

    /// <summary>The same for all names of one claim; case does not count.</summary>
    public static string Canonical(string type)
    {
        var name = type.ToLowerInvariant();
        var prefix = Prefixes.FirstOrDefault(p => name.StartsWith(p, StringComparison.Ordinal));
        name = prefix is null ? name : name.Substring(prefix.Length);
        return Short.TryGetValue(name, out var known) ? known : name;
    }
}
