using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class CaseOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_CaseRows_Affected",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_ChangedAt",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_InvestigatorHandle",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_NextDue",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_NoticesRunning",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_OrganisationName",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_OwnerHandle",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_OwnerName",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_ReceivedOn",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_Stage_Number",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_Title",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_WaitingForApproval",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_WaitingForReply",
                table: "CaseRows");

            migrationBuilder.AddColumn<int>(
                name: "StagePlace",
                table: "CaseRows",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Words",
                table: "CaseRows",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_Affected_Number_Letter",
                table: "CaseRows",
                columns: new[] { "Affected", "Number", "Letter" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_ChangedAt_Number_Letter",
                table: "CaseRows",
                columns: new[] { "ChangedAt", "Number", "Letter" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_InvestigatorHandle_StagePlace",
                table: "CaseRows",
                columns: new[] { "InvestigatorHandle", "StagePlace" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_InvestigatorName_Number_Letter",
                table: "CaseRows",
                columns: new[] { "InvestigatorName", "Number", "Letter" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_NextDue_Number_Letter_Restricted_IncidentId",
                table: "CaseRows",
                columns: new[] { "NextDue", "Number", "Letter", "Restricted", "IncidentId" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_NoticesRunning_Number_Letter_Restricted_IncidentId",
                table: "CaseRows",
                columns: new[] { "NoticesRunning", "Number", "Letter", "Restricted", "IncidentId" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_OrganisationName_Number_Letter",
                table: "CaseRows",
                columns: new[] { "OrganisationName", "Number", "Letter" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_OwnerHandle_StagePlace",
                table: "CaseRows",
                columns: new[] { "OwnerHandle", "StagePlace" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_OwnerName_Number_Letter",
                table: "CaseRows",
                columns: new[] { "OwnerName", "Number", "Letter" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_ReceivedOn_Number_Letter",
                table: "CaseRows",
                columns: new[] { "ReceivedOn", "Number", "Letter" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_Restricted_IncidentId",
                table: "CaseRows",
                columns: new[] { "Restricted", "IncidentId" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_Sector_Number_Letter",
                table: "CaseRows",
                columns: new[] { "Sector", "Number", "Letter" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_Stage_Number_Letter_Restricted_IncidentId",
                table: "CaseRows",
                columns: new[] { "Stage", "Number", "Letter", "Restricted", "IncidentId" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_StagePlace_Number_Letter",
                table: "CaseRows",
                columns: new[] { "StagePlace", "Number", "Letter" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_Title_Number_Letter",
                table: "CaseRows",
                columns: new[] { "Title", "Number", "Letter" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_WaitingForApproval_Number_Letter_Restricted_IncidentId",
                table: "CaseRows",
                columns: new[] { "WaitingForApproval", "Number", "Letter", "Restricted", "IncidentId" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_WaitingForReply_Number_Letter_Restricted_IncidentId",
                table: "CaseRows",
                columns: new[] { "WaitingForReply", "Number", "Letter", "Restricted", "IncidentId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_CaseRows_Affected_Number_Letter",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_ChangedAt_Number_Letter",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_InvestigatorHandle_StagePlace",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_InvestigatorName_Number_Letter",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_NextDue_Number_Letter_Restricted_IncidentId",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_NoticesRunning_Number_Letter_Restricted_IncidentId",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_OrganisationName_Number_Letter",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_OwnerHandle_StagePlace",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_OwnerName_Number_Letter",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_ReceivedOn_Number_Letter",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_Restricted_IncidentId",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_Sector_Number_Letter",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_Stage_Number_Letter_Restricted_IncidentId",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_StagePlace_Number_Letter",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_Title_Number_Letter",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_WaitingForApproval_Number_Letter_Restricted_IncidentId",
                table: "CaseRows");

            migrationBuilder.DropIndex(
                name: "IX_CaseRows_WaitingForReply_Number_Letter_Restricted_IncidentId",
                table: "CaseRows");

            migrationBuilder.DropColumn(
                name: "StagePlace",
                table: "CaseRows");

            migrationBuilder.DropColumn(
                name: "Words",
                table: "CaseRows");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_Affected",
                table: "CaseRows",
                column: "Affected");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_ChangedAt",
                table: "CaseRows",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_InvestigatorHandle",
                table: "CaseRows",
                column: "InvestigatorHandle");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_NextDue",
                table: "CaseRows",
                column: "NextDue");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_NoticesRunning",
                table: "CaseRows",
                column: "NoticesRunning");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_OrganisationName",
                table: "CaseRows",
                column: "OrganisationName");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_OwnerHandle",
                table: "CaseRows",
                column: "OwnerHandle");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_OwnerName",
                table: "CaseRows",
                column: "OwnerName");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_ReceivedOn",
                table: "CaseRows",
                column: "ReceivedOn");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_Stage_Number",
                table: "CaseRows",
                columns: new[] { "Stage", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_Title",
                table: "CaseRows",
                column: "Title");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_WaitingForApproval",
                table: "CaseRows",
                column: "WaitingForApproval");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_WaitingForReply",
                table: "CaseRows",
                column: "WaitingForReply");
        }
    }
}
