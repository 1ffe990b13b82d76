using System.ComponentModel.DataAnnotations;

namespace PolicyViolations;

/// <summary>PUR0205: what nobody tagged is followed by nobody.</summary>
public sealed class Applicant
{
    public string? Email { get; set; } // finds PUR0205

    public DateOnly? BirthDate { get; set; } // finds PUR0205

    public System.Net.IPAddress? LastIp { get; set; } // finds PUR0205

    public string? 電話番号 { get; set; } // finds PUR0205

    [DataCategory(DataCategories.Identity)]
    public string? FullName { get; set; }

    public bool EmailConfirmed { get; set; }

    public string? CompanyName { get; set; }
}

/// <summary>A form says by its attributes that it is about somebody.</summary>
public sealed class ApplicationForm
{
    [EmailAddress]
    public string? Account { get; set; } // finds PUR0205

    public string? FirstName { get; set; } // finds PUR0205
}

/// <summary>What is called alike and is nobody's.</summary>
public sealed class ApplicationSettings
{
    public string? SenderEmail { get; set; }

    public string? UserName { get; set; }

    [Phone]
    public string? Hotline { get; set; }
}
